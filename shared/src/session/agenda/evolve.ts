import { endLast } from '../interval.ts';
import type { Stamp } from '../meta.ts';
import { placeAfter, removeFrom } from '../order.ts';
import type { SessionState } from '../state.ts';
import type { AgendaEvent } from './events.ts';
import type { Agenda, AgendaItem, AgendaProposal } from './state.ts';

/** Folds the agenda, which everyone sees, and the proposals for it, which their submitters and the officers see. */
export function evolveAgenda({ agenda }: SessionState, event: AgendaEvent, stamp: Stamp): void {
  switch (event.type) {
    case 'agendaItemAdded':
    case 'agendaItemEdited':
    case 'agendaItemRemoved':
    case 'agendaItemMoved':
    case 'agendaItemStarted':
    case 'agendaItemFinished':
    case 'agendaItemCarried':
    case 'agendaItemCredited':
      evolveItem(agenda, event, stamp);
      break;
    case 'agendaProposalSubmitted':
    case 'agendaProposalWithdrawn':
    case 'agendaProposalPlaced':
    case 'agendaProposalMerged':
    case 'agendaProposalDeclined':
      evolveProposal(agenda, event, stamp);
      break;
    default:
      event satisfies never;
  }
}

type ItemEvent = Extract<AgendaEvent, { readonly type: `agendaItem${string}` }>;
type ItemAdded = Extract<AgendaEvent, { readonly type: 'agendaItemAdded' }>['payload'];
type ProposalEvent = Extract<AgendaEvent, { readonly type: `agendaProposal${string}` }>;

function evolveItem(agenda: Agenda, event: ItemEvent, stamp: Stamp): void {
  if (event.type === 'agendaItemAdded') {
    addItem(agenda, event.payload, stamp);
    return;
  }
  const { itemId } = event.payload;
  const item = agenda.items[itemId];
  if (item === undefined) return;
  switch (event.type) {
    case 'agendaItemEdited':
      Object.assign(item, event.payload);
      break;
    case 'agendaItemRemoved':
      delete agenda.items[itemId];
      removeFrom(agenda.itemOrder, itemId);
      break;
    case 'agendaItemMoved':
      placeAfter(agenda.itemOrder, itemId, event.payload.afterItemId);
      break;
    case 'agendaItemStarted':
      start(agenda, item, stamp.at);
      break;
    case 'agendaItemFinished':
      finish(agenda, item, stamp.at);
      break;
    case 'agendaItemCarried':
      item.status = 'carried';
      item.carriedReason = event.payload.reason;
      break;
    case 'agendaItemCredited':
      item.submitters.push(event.payload.submitter);
      break;
    default:
      event satisfies never;
  }
}

function addItem(
  agenda: Agenda,
  { afterItemId, submitters, ...details }: ItemAdded,
  { seq }: Stamp,
): void {
  agenda.items[details.itemId] = {
    ...details,
    seq,
    status: 'planned',
    submitters: [...submitters],
    spans: [],
    carriedReason: null,
  };
  placeAfter(agenda.itemOrder, details.itemId, afterItemId);
}

function start(agenda: Agenda, item: AgendaItem, at: number): void {
  agenda.currentItemId = item.itemId;
  item.status = 'current';
  item.carriedReason = null;
  item.spans.push({ from: at, to: null });
}

function finish(agenda: Agenda, item: AgendaItem, at: number): void {
  agenda.currentItemId = null;
  item.status = 'finished';
  endLast(item.spans, at);
}

function evolveProposal(agenda: Agenda, event: ProposalEvent, stamp: Stamp): void {
  if (event.type === 'agendaProposalSubmitted') {
    const { proposalId, title, explanation } = event.payload;
    const { role, pointId, unitId } = stamp.actor;
    agenda.proposals[proposalId] = {
      proposalId,
      title,
      explanation,
      seq: stamp.seq,
      at: stamp.at,
      submitter: { role, pointId, unitId },
      status: 'submitted',
      itemId: null,
      reason: null,
    };
    agenda.proposalOrder.push(proposalId);
    return;
  }
  const proposal = agenda.proposals[event.payload.proposalId];
  if (proposal !== undefined) settle(proposal, event);
}

function settle(
  proposal: AgendaProposal,
  event: Exclude<ProposalEvent, { readonly type: 'agendaProposalSubmitted' }>,
): void {
  switch (event.type) {
    case 'agendaProposalWithdrawn':
      proposal.status = 'withdrawn';
      break;
    case 'agendaProposalPlaced':
      proposal.status = 'placed';
      proposal.itemId = event.payload.itemId;
      break;
    case 'agendaProposalMerged':
      proposal.status = 'merged';
      proposal.itemId = event.payload.itemId;
      break;
    case 'agendaProposalDeclined':
      proposal.status = 'declined';
      proposal.reason = event.payload.reason;
      break;
    default:
      event satisfies never;
  }
}
