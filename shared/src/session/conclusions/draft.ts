import { firstDraft } from '../../drafting/firstDraft.ts';
import { entryOf } from '../entryOf.ts';
import type { SessionEvent } from '../events.ts';
import { accept, type Decision, reject } from '../meta.ts';
import { acceptUnless, firstRefusal, type Guard, refuseIf, requireElsewhere } from '../require.ts';
import type { SessionState } from '../state.ts';
import type { ConclusionCommand } from './commands.ts';
import { conclusionSections, entriesOf } from './order.ts';
import { seqOfSource } from './sources.ts';
import type { ConclusionEntry, ConclusionSection, ConclusionSource, Conclusions } from './state.ts';

type Payload<Type extends ConclusionCommand['type']> = Extract<
  ConclusionCommand,
  { type: Type }
>['payload'];

export function add(
  state: SessionState,
  payload: Payload<'addConclusion'>,
  entryId: string,
): Decision {
  const { section, afterEntryId, sources } = payload;
  const { conclusions } = state;
  const last = entriesOf(conclusions, section).at(-1)?.entryId ?? null;
  return acceptUnless(
    [
      requireDraft(conclusions),
      requireInSection(conclusions, section, afterEntryId),
      requireSources(state, sources),
    ],
    {
      type: 'conclusionAdded',
      payload: { ...payload, entryId, afterEntryId: afterEntryId ?? last },
    },
  );
}

/** Each entry goes to the end of its section; all of them or none. */
export function draft(state: SessionState, newId: string): Decision {
  const { conclusions } = state;
  const refused = requireDraft(conclusions);
  if (refused !== null) return { ok: false, rejection: refused };
  const last = new Map<ConclusionSection, string | null>(
    conclusionSections.map((section) => [
      section,
      entriesOf(conclusions, section).at(-1)?.entryId ?? null,
    ]),
  );
  const events = firstDraft(state).map(({ section, text, sources }, place): SessionEvent => {
    const entryId = place === 0 ? newId : `${newId}.${place}`;
    const afterEntryId = last.get(section) ?? null;
    last.set(section, entryId);
    return {
      type: 'conclusionAdded',
      payload: { entryId, section, afterEntryId, text, sources: [...sources] },
    };
  });
  return events.length === 0 ? reject('nothingToDraft') : accept(...events);
}

export const edit = (
  state: SessionState,
  { entryId, version, text, sources }: Payload<'editConclusion'>,
): Decision =>
  onEntry(state.conclusions, entryId, (entry) =>
    acceptUnless([requireVersion(entry, version), requireSources(state, sources)], {
      type: 'conclusionEdited',
      payload: { entryId, text, sources },
    }),
  );

export const move = (conclusions: Conclusions, payload: Payload<'moveConclusion'>): Decision =>
  onEntry(conclusions, payload.entryId, ({ entryId }) =>
    acceptUnless(
      [
        requireElsewhere(entryId, payload.afterEntryId, 'afterEntryId'),
        requireInSection(conclusions, payload.section, payload.afterEntryId),
      ],
      { type: 'conclusionMoved', payload },
    ),
  );

export const remove = (
  conclusions: Conclusions,
  { entryId, version }: Payload<'removeConclusion'>,
): Decision =>
  onEntry(conclusions, entryId, (entry) =>
    acceptUnless([requireVersion(entry, version)], {
      type: 'conclusionRemoved',
      payload: { entryId },
    }),
  );

/** Where the entry that it stood behind is gone or has moved away, it goes to the end of its section. */
export function restore(
  conclusions: Conclusions,
  { entryId }: Payload<'restoreConclusion'>,
): Decision {
  const removed = entryOf(conclusions.removed, entryId);
  if (removed === undefined) return reject('notFound', 'entryId');
  const { version: _version, afterEntryId, ...entry } = removed;
  const stands =
    afterEntryId === null || entryOf(conclusions.entries, afterEntryId)?.section === entry.section;
  const last = entriesOf(conclusions, entry.section).at(-1)?.entryId ?? null;
  return acceptUnless([requireDraft(conclusions)], {
    type: 'conclusionAdded',
    payload: { entryId, ...entry, afterEntryId: stands ? afterEntryId : last },
  });
}

function onEntry(
  conclusions: Conclusions,
  entryId: string,
  decide: (entry: ConclusionEntry) => Decision,
): Decision {
  const refused = requireDraft(conclusions);
  if (refused !== null) return { ok: false, rejection: refused };
  const entry = entryOf(conclusions.entries, entryId);
  return entry === undefined ? reject('notFound', 'entryId') : decide(entry);
}

const requireDraft = ({ status }: Conclusions): Guard =>
  refuseIf(status === 'approved', 'conclusionsApproved');

const requireVersion = (entry: ConclusionEntry, version: number): Guard =>
  refuseIf(entry.version !== version, 'versionConflict', 'version');

/** An entry is placed behind one of its own section. */
const requireInSection = (
  conclusions: Conclusions,
  section: ConclusionSection,
  afterEntryId: string | null,
): Guard =>
  refuseIf(
    afterEntryId !== null && entryOf(conclusions.entries, afterEntryId)?.section !== section,
    'notFound',
    'afterEntryId',
  );

const requireSources = (state: SessionState, sources: readonly ConclusionSource[]): Guard =>
  firstRefusal(
    sources.map((source, place) =>
      refuseIf(seqOfSource(state, source) === null, 'notFound', `sources.${place}`),
    ),
  );
