import type { Stamp } from '../meta.ts';
import { placeAfter, removeFrom } from '../order.ts';
import type { SessionState } from '../state.ts';
import type { ConclusionEvent } from './events.ts';
import { entriesOf, textAsItStands } from './order.ts';
import type { ConclusionEntry, Conclusions, RemovedEntry } from './state.ts';

/** Folds an event of the conclusions. Whoever never saw the draft has the text from the approval alone. */
export function evolveConclusions(state: SessionState, event: ConclusionEvent, stamp: Stamp): void {
  const conclusions = state.conclusions;
  switch (event.type) {
    case 'conclusionAdded':
    case 'conclusionEdited':
    case 'conclusionMoved':
    case 'conclusionRemoved':
      // What the chair has before the eyes has changed: it must be laid before the chair anew.
      conclusions.status = 'draft';
      changeEntry(conclusions, event, stamp);
      break;
    case 'conclusionsPresented':
      conclusions.status = 'presented';
      conclusions.versions.push({
        version: event.payload.version,
        seq: stamp.seq,
        at: stamp.at,
        approvedAt: null,
        entries: textAsItStands(conclusions),
      });
      break;
    case 'conclusionsReturned': {
      conclusions.status = 'draft';
      clearComments(conclusions);
      conclusions.comment = event.payload.comment;
      for (const { entryId, comment } of event.payload.entryComments) {
        const entry = conclusions.entries[entryId];
        if (entry !== undefined) entry.comment = comment;
      }
      break;
    }
    case 'conclusionsApproved':
      approve(conclusions, event.payload, stamp);
      break;
    case 'conclusionsRevised':
      conclusions.status = 'draft';
      conclusions.revisions.push({ at: stamp.at, reason: event.payload.reason });
      break;
    default:
      event satisfies never;
  }
}

type EntryEvent = Extract<
  ConclusionEvent,
  { type: 'conclusionAdded' | 'conclusionEdited' | 'conclusionMoved' | 'conclusionRemoved' }
>;

function changeEntry(conclusions: Conclusions, event: EntryEvent, stamp: Stamp): void {
  const { entryId } = event.payload;
  if (event.type === 'conclusionAdded') {
    const { section, text, sources, afterEntryId } = event.payload;
    conclusions.entries[entryId] = {
      entryId,
      section,
      text,
      sources: [...sources],
      // Put back, it is another version than the one that was taken out.
      version: (conclusions.removed[entryId]?.version ?? 0) + 1,
      seq: stamp.seq,
      comment: null,
    };
    delete conclusions.removed[entryId];
    placeAfter(conclusions.order, entryId, afterEntryId);
    return;
  }
  const entry = conclusions.entries[entryId];
  if (entry === undefined) return;
  switch (event.type) {
    case 'conclusionEdited':
      entry.text = event.payload.text;
      entry.sources = [...event.payload.sources];
      entry.version += 1;
      entry.seq = stamp.seq;
      entry.comment = null;
      break;
    case 'conclusionMoved':
      entry.section = event.payload.section;
      placeAfter(conclusions.order, entryId, event.payload.afterEntryId);
      break;
    case 'conclusionRemoved':
      conclusions.removed[entryId] = asRemoved(conclusions, entry);
      delete conclusions.entries[entryId];
      removeFrom(conclusions.order, entryId);
      break;
    default:
      event satisfies never;
  }
}

function asRemoved(
  conclusions: Conclusions,
  { entryId, section, text, sources, version }: ConclusionEntry,
): RemovedEntry {
  const before = entriesOf(conclusions, section).map((entry) => entry.entryId);
  const afterEntryId = before[before.indexOf(entryId) - 1] ?? null;
  return { section, text, sources, version, afterEntryId };
}

function clearComments(conclusions: Conclusions): void {
  conclusions.comment = null;
  for (const entry of Object.values(conclusions.entries)) entry.comment = null;
}

type Approved = Extract<ConclusionEvent, { type: 'conclusionsApproved' }>['payload'];

function approve(conclusions: Conclusions, approved: Approved, stamp: Stamp): void {
  const known = conclusions.entries;
  const seqOf = (entryId: string, version: number): number => {
    const entry = known[entryId];
    return entry?.version === version ? entry.seq : stamp.seq;
  };
  const asApproved = (entry: Approved['entries'][number]): ConclusionEntry => ({
    ...entry,
    sources: [...entry.sources],
    seq: seqOf(entry.entryId, entry.version),
    comment: null,
  });
  conclusions.status = 'approved';
  conclusions.comment = null;
  conclusions.removed = {};
  conclusions.entries = Object.fromEntries(
    approved.entries.map((entry) => [entry.entryId, asApproved(entry)]),
  );
  conclusions.order = approved.entries.map((entry) => entry.entryId);
  const shown = conclusions.versions.find((version) => version.version === approved.version);
  if (shown !== undefined) {
    shown.approvedAt = stamp.at;
    return;
  }
  conclusions.versions.push({
    version: approved.version,
    seq: stamp.seq,
    at: stamp.at,
    approvedAt: stamp.at,
    entries: textAsItStands(conclusions),
  });
}
