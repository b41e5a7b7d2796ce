import type { ClientDatabase } from './clientDatabase.ts';
import { isRecord } from './wireGuards.ts';

const MONTH = 30 * 24 * 60 * 60_000;

/** What was typed and not sent yet, by form. Works without a database too, then for this page alone. */
export interface Drafts {
  /** Null where there is none; whoever reads it checks its shape, since an older page may have written it. */
  read(form: string): Promise<unknown>;
  write(form: string, value: unknown): Promise<void>;
  clear(form: string): Promise<void>;
}

/** The drafts of one session, in the browser's database under `sessionId` and form. */
export function createDrafts(sessionId: string, database: ClientDatabase | null): Drafts {
  const memory = new Map<string, unknown>();
  const keyOf = (form: string) => `${sessionId}/${form}`;
  return {
    async read(form) {
      const stored = await database?.get('drafts', keyOf(form)).catch(() => undefined);
      return isRecord(stored) ? stored.value : (memory.get(form) ?? null);
    },
    async write(form, value) {
      memory.set(form, value);
      // A full disk: the draft then lives as long as the page.
      await database?.put('drafts', { value, at: Date.now() }, keyOf(form)).catch(() => undefined);
    },
    async clear(form) {
      memory.delete(form);
      await database?.delete('drafts', keyOf(form)).catch(() => undefined);
    },
  };
}

/** Removes what nobody came back to for a month. */
export async function forgetOldDrafts(database: ClientDatabase): Promise<void> {
  const transaction = database.transaction('drafts', 'readwrite');
  for await (const cursor of transaction.store) {
    const { value } = cursor;
    const at = isRecord(value) && typeof value.at === 'number' ? value.at : 0;
    if (at < Date.now() - MONTH) await cursor.delete();
  }
  await transaction.done;
}
