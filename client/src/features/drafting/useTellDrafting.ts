import { useEffect } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useLiveSession } from '../../session/sessionContext.ts';
import { useDraftingBy } from '../../session/useSession.ts';
import { writingTexts } from './writingTexts.ts';

type Tell = (entryId: string | null) => void;

/** Entries that are open on this page, by the way in which it is told; the one opened last is the one told of. */
const openEntries = new WeakMap<Tell, readonly string[]>();

function change(tell: Tell, next: (open: readonly string[]) => readonly string[]): void {
  const open = openEntries.get(tell) ?? [];
  const changed = next(open);
  openEntries.set(tell, changed);
  if (changed.at(-1) !== open.at(-1)) tell(changed.at(-1) ?? null);
}

/** Tells the other officers that this entry is being written in, as long as it is. */
export function useTellDrafting(entryId: string, isOpen: boolean): void {
  const { tellDrafting } = useLiveSession();
  useEffect(() => {
    if (!isOpen) return;
    change(tellDrafting, (open) => [...open, entryId]);
    return () => change(tellDrafting, (open) => open.filter((each) => each !== entryId));
  }, [tellDrafting, entryId, isOpen]);
}

/** Who else writes in the entry just now, in words. */
export function useWritersOf(entryId: string): readonly string[] {
  const texts = useTexts(writingTexts);
  return useDraftingBy()
    .filter((each) => each.entryId === entryId)
    .map(({ role, name }) => (role === 'chair' ? texts.chairIsDrafting : texts.isDrafting(name)));
}
