import type { PayloadOf } from '../commands.ts';
import type { SessionEvent } from '../events.ts';
import { type CommandMeta, type Decision, reject } from '../meta.ts';
import {
  acceptUnless,
  type Guard,
  ownPointId,
  refuseIf,
  requireKnown,
  requireOwn,
  requireUnit,
  sameDelegation,
} from '../require.ts';
import type { SessionState } from '../state.ts';
import type { AgendaProposal } from './state.ts';

export function submitAgendaProposal(
  state: SessionState,
  payload: PayloadOf<'submitAgendaProposal'>,
  { actor, newId }: CommandMeta,
): Decision {
  const pointId = ownPointId(state, actor);
  return acceptUnless([refuseIf(pointId === null, 'unknownPoint')], {
    type: 'agendaProposalSubmitted',
    payload: { ...payload, proposalId: newId, pointId },
  });
}

export function withdrawAgendaProposal(
  { agenda }: SessionState,
  proposalId: string,
  { actor }: CommandMeta,
): Decision {
  const proposal = agenda.proposals[proposalId];
  if (proposal === undefined) return reject('notFound', 'proposalId');
  return acceptUnless([requireOwn(actor, proposal.submitter), requireWaiting(proposal)], {
    type: 'agendaProposalWithdrawn',
    payload: named(proposal),
  });
}

export function placeAgendaProposal(
  state: SessionState,
  { proposalId, ...item }: PayloadOf<'placeAgendaProposal'>,
  { newId }: CommandMeta,
): Decision {
  const proposal = state.agenda.proposals[proposalId];
  if (proposal === undefined) return reject('notFound', 'proposalId');
  return acceptUnless(
    [
      requireWaiting(proposal),
      requireUnit(state, item.responsibleUnitId, 'responsibleUnitId'),
      requireKnown(state.agenda.items, item.afterItemId, 'afterItemId'),
    ],
    {
      type: 'agendaItemAdded',
      payload: { ...item, itemId: newId, submitters: [proposal.submitter] },
    },
    { type: 'agendaProposalPlaced', payload: { ...named(proposal), itemId: newId } },
  );
}

export function mergeAgendaProposal(
  { agenda }: SessionState,
  { proposalId, itemId }: PayloadOf<'mergeAgendaProposal'>,
): Decision {
  const proposal = agenda.proposals[proposalId];
  const item = agenda.items[itemId];
  if (proposal === undefined) return reject('notFound', 'proposalId');
  if (item === undefined) return reject('notFound', 'itemId');
  const { submitter } = proposal;
  const credited = item.submitters.some((each) => sameDelegation(each, submitter));
  const credit: readonly SessionEvent[] = credited
    ? []
    : [{ type: 'agendaItemCredited', payload: { itemId, submitter } }];
  return acceptUnless([requireWaiting(proposal)], ...credit, {
    type: 'agendaProposalMerged',
    payload: { ...named(proposal), itemId },
  });
}

export function declineAgendaProposal(
  { agenda }: SessionState,
  { proposalId, reason }: PayloadOf<'declineAgendaProposal'>,
): Decision {
  const proposal = agenda.proposals[proposalId];
  if (proposal === undefined) return reject('notFound', 'proposalId');
  return acceptUnless([requireWaiting(proposal)], {
    type: 'agendaProposalDeclined',
    payload: { ...named(proposal), reason },
  });
}

/** The identifier, and the point that the event is for beside the officers. */
const named = ({ proposalId, submitter }: AgendaProposal) => ({
  proposalId,
  pointId: submitter.pointId,
});

/** Nobody has dealt with the proposal yet. */
function requireWaiting({ status }: AgendaProposal): Guard {
  switch (status) {
    case 'submitted':
      return null;
    case 'withdrawn':
      return { code: 'withdrawn', field: 'proposalId' };
    case 'merged':
      return { code: 'merged', field: 'proposalId' };
    case 'placed':
    case 'declined':
      return { code: 'alreadyDone', field: 'proposalId' };
    default:
      return status satisfies never;
  }
}
