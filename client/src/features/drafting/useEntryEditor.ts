import type { ConclusionEntry } from '@diemcau/shared/session/conclusions/state';
import { useState } from 'react';
import { useCommand, usePending } from '../../session/useCommand.ts';
import { useDraft } from '../../session/useDraft.ts';
import { isRecord } from '../../session/wireGuards.ts';

/** What is being typed into an entry, and the version that stood before the eyes when it was begun. */
interface Typed {
  readonly text: string;
  readonly version: number;
}

/** An entry that nobody is typing in; the same object, as `useDraft` wants it. */
const nothing: Typed | null = null;

/** Where nothing is kept there is nothing to restore. */
const isTyped = (value: unknown): value is Typed =>
  isRecord(value) && typeof value.text === 'string' && typeof value.version === 'number';

export interface EntryEditor {
  /** Null while the entry is only shown. */
  readonly typed: Typed | null;
  readonly isRestored: boolean;
  readonly isSaving: boolean;
  /** What waits for the link, shown in the place of the older text. */
  readonly waitingText: string | null;
  readonly begin: () => void;
  readonly type: (text: string) => void;
  readonly save: () => Promise<void>;
  readonly discard: () => void;
}

/**
 * Editing in place. What is typed is kept on this device until it is sent; then it waits in the outbox, and
 * a refusal stays there with its text (see `RefusedEdit`), so that nothing typed is lost in between.
 */
export function useEntryEditor(entry: ConclusionEntry): EntryEditor {
  const { entryId, text, version, sources } = entry;
  const send = useCommand();
  const draft = useDraft<Typed | null>(`conclusion:${entryId}`, nothing, isTyped);
  const [isSaving, setSaving] = useState(false);
  const waiting = usePending('editConclusion').findLast(
    ({ payload, refusal }) => payload.entryId === entryId && refusal === null,
  );
  const typed = draft.value;

  async function save(): Promise<void> {
    if (typed === null || isSaving) return;
    const wanted = typed.text.trim();
    draft.clear();
    if (wanted === '' || wanted === text) return;
    setSaving(true);
    await send('editConclusion', {
      entryId,
      version: typed.version,
      text: wanted,
      sources: [...sources],
    });
    setSaving(false);
  }

  return {
    typed,
    isRestored: draft.isRestored,
    isSaving,
    waitingText: waiting?.payload.text ?? null,
    begin: () => draft.change({ text: waiting?.payload.text ?? text, version }),
    type: (next) => draft.change({ text: next, version: typed?.version ?? version }),
    save,
    discard: draft.clear,
  };
}
