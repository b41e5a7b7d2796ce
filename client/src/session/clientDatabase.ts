import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

const NAME = 'diemcau';
const VERSION = 1;

/** What is read back may have been written by another version of the page, so values are `unknown`. */
interface ClientSchema extends DBSchema {
  outbox: { key: number; value: unknown; indexes: { queue: string } };
  drafts: { key: string; value: unknown };
  /** Which tab sends, where the browser has no Web Locks. */
  leases: { key: string; value: unknown };
}

export type ClientDatabase = IDBPDatabase<ClientSchema>;

/** The browser's own database, or null where it gives none (a private window, a full disk, a policy). */
export async function openClientDatabase(): Promise<ClientDatabase | null> {
  try {
    return await openDB<ClientSchema>(NAME, VERSION, {
      upgrade(database) {
        database
          .createObjectStore('outbox', { keyPath: 'order', autoIncrement: true })
          .createIndex('queue', 'queue');
        database.createObjectStore('drafts');
        database.createObjectStore('leases');
      },
      // A newer version of the page wants to upgrade: make room instead of blocking it.
      blocking: (_from, _to, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
  } catch {
    return null;
  }
}
