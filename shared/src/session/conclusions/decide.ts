import { accept, type CommandMeta, type Decision, reject } from '../meta.ts';
import { acceptUnless, firstRefusal, type Guard, refuseIf, requireKnown } from '../require.ts';
import type { SessionState } from '../state.ts';
import type { ConclusionCommand } from './commands.ts';
import { add, draft, edit, move, remove, restore } from './draft.ts';
import { textAsItStands } from './order.ts';
import type { Conclusions } from './state.ts';

export function decideConclusions(
  state: SessionState,
  command: ConclusionCommand,
  meta: CommandMeta,
): Decision {
  const conclusions = state.conclusions;
  switch (command.type) {
    case 'addConclusion':
      return add(state, command.payload, meta.newId);
    case 'draftConclusions':
      return draft(state, meta.newId);
    case 'editConclusion':
      return edit(state, command.payload);
    case 'moveConclusion':
      return move(conclusions, command.payload);
    case 'removeConclusion':
      return remove(conclusions, command.payload);
    case 'restoreConclusion':
      return restore(conclusions, command.payload);
    case 'presentConclusions':
      return present(conclusions);
    case 'returnConclusions':
      return giveBack(conclusions, command.payload);
    case 'approveConclusions':
      return approve(conclusions, command.payload.version);
    case 'reviseConclusions':
      return conclusions.status === 'approved'
        ? accept({ type: 'conclusionsRevised', payload: command.payload })
        : reject('alreadyDone');
    default:
      return command satisfies never;
  }
}

type Return = Extract<ConclusionCommand, { type: 'returnConclusions' }>['payload'];

/** The newest version laid before the chair; 0 before the first. */
const lastVersion = (conclusions: Conclusions): number => conclusions.versions.at(-1)?.version ?? 0;

function present(conclusions: Conclusions): Decision {
  if (conclusions.status === 'approved') return reject('conclusionsApproved');
  if (conclusions.status === 'presented') return reject('alreadyDone');
  if (conclusions.order.length === 0) return reject('conclusionsEmpty');
  const version = lastVersion(conclusions) + 1;
  return accept({ type: 'conclusionsPresented', payload: { version } });
}

const giveBack = (conclusions: Conclusions, payload: Return): Decision =>
  acceptUnless(
    [
      requirePresented(conclusions),
      ...payload.entryComments.map(({ entryId }, place) =>
        requireKnown(conclusions.entries, entryId, `entryComments.${place}.entryId`),
      ),
    ],
    { type: 'conclusionsReturned', payload: { ...payload, version: lastVersion(conclusions) } },
  );

/** What is approved is what was shown: the version named must be the one that lies before the chair now. */
const approve = (conclusions: Conclusions, version: number): Decision =>
  acceptUnless(
    [
      requirePresented(conclusions),
      refuseIf(version !== lastVersion(conclusions), 'versionConflict', 'version'),
    ],
    { type: 'conclusionsApproved', payload: { version, entries: textAsItStands(conclusions) } },
  );

const requirePresented = ({ status }: Conclusions): Guard =>
  firstRefusal([
    refuseIf(status === 'approved', 'conclusionsApproved'),
    refuseIf(status !== 'presented', 'conclusionsNotPresented'),
  ]);
