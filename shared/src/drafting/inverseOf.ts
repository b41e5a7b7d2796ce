import type { SessionCommand } from '../session/commands.ts';
import { entriesOf } from '../session/conclusions/order.ts';
import type { ConclusionEntry, Conclusions } from '../session/conclusions/state.ts';
import { entryOf } from '../session/entryOf.ts';
import type { EventNamed, SessionEvent } from '../session/events.ts';

/** The acts of drafting that can be taken back. */
export type DraftingEvent = EventNamed<
  'conclusionAdded' | 'conclusionEdited' | 'conclusionMoved' | 'conclusionRemoved'
>;

export const isDraftingEvent = (event: SessionEvent): event is DraftingEvent =>
  event.type === 'conclusionAdded' ||
  event.type === 'conclusionEdited' ||
  event.type === 'conclusionMoved' ||
  event.type === 'conclusionRemoved';

/**
 * The command that takes an act of drafting back: `before` are the conclusions that it met, `now` those of
 * the moment. Null where it cannot be taken back without undoing what somebody did since (the text is another
 * one by now, the entry has gone elsewhere), or the conclusions are approved.
 */
export function inverseOf(
  event: DraftingEvent,
  before: Conclusions,
  now: Conclusions,
): SessionCommand | null {
  if (now.status === 'approved') return null;
  const { entryId } = event.payload;
  if (event.type === 'conclusionRemoved') {
    const known = entryOf(now.removed, entryId) !== undefined;
    return known ? { type: 'restoreConclusion', payload: { entryId } } : null;
  }
  const entry = entryOf(now.entries, entryId);
  if (entry === undefined) return null;
  switch (event.type) {
    case 'conclusionAdded':
      return says(entry, event.payload)
        ? { type: 'removeConclusion', payload: { entryId, version: entry.version } }
        : null;
    case 'conclusionEdited': {
      const earlier = entryOf(before.entries, entryId);
      if (earlier === undefined || !says(entry, event.payload)) return null;
      const { text, sources } = earlier;
      return {
        type: 'editConclusion',
        payload: { entryId, version: entry.version, text, sources: [...sources] },
      };
    }
    case 'conclusionMoved':
      return entry.section === event.payload.section ? moveBack(entryId, before, now) : null;
    default:
      return event satisfies never;
  }
}

type Content = Pick<ConclusionEntry, 'text' | 'sources'>;

const says = (entry: Content, { text, sources }: Content): boolean =>
  entry.text === text &&
  entry.sources.length === sources.length &&
  entry.sources.every(
    ({ kind, id }, place) => sources[place]?.kind === kind && sources[place]?.id === id,
  );

/** Behind the nearest entry before it that still stands in that section; else to the section's head. */
function moveBack(entryId: string, before: Conclusions, now: Conclusions): SessionCommand | null {
  const section = entryOf(before.entries, entryId)?.section;
  if (section === undefined) return null;
  const order = entriesOf(before, section).map((each) => each.entryId);
  const afterEntryId =
    order
      .slice(0, order.indexOf(entryId))
      .findLast((earlier) => entryOf(now.entries, earlier)?.section === section) ?? null;
  return { type: 'moveConclusion', payload: { entryId, section, afterEntryId } };
}
