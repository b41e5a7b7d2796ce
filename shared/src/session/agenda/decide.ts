import type { CommandMeta, Decision } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { AgendaCommand } from './commands.ts';
import {
  addAgendaItem,
  carryAgendaItem,
  editAgendaItem,
  finishAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
  startAgendaItem,
} from './items.ts';
import {
  declineAgendaProposal,
  mergeAgendaProposal,
  placeAgendaProposal,
  submitAgendaProposal,
  withdrawAgendaProposal,
} from './proposals.ts';

/** The rules AGE of SPEC.md. */
export function decideAgenda(
  state: SessionState,
  command: AgendaCommand,
  meta: CommandMeta,
): Decision {
  switch (command.type) {
    case 'addAgendaItem':
      return addAgendaItem(state, command.payload, meta);
    case 'editAgendaItem':
      return editAgendaItem(state, command.payload);
    case 'removeAgendaItem':
      return removeAgendaItem(state, command.payload.itemId);
    case 'moveAgendaItem':
      return moveAgendaItem(state, command.payload);
    case 'startAgendaItem':
      return startAgendaItem(state, command.payload.itemId);
    case 'finishAgendaItem':
      return finishAgendaItem(state, command.payload.itemId);
    case 'carryAgendaItem':
      return carryAgendaItem(state, command.payload);
    case 'submitAgendaProposal':
      return submitAgendaProposal(state, command.payload, meta);
    case 'withdrawAgendaProposal':
      return withdrawAgendaProposal(state, command.payload.proposalId, meta);
    case 'placeAgendaProposal':
      return placeAgendaProposal(state, command.payload, meta);
    case 'mergeAgendaProposal':
      return mergeAgendaProposal(state, command.payload);
    case 'declineAgendaProposal':
      return declineAgendaProposal(state, command.payload);
    default:
      return command satisfies never;
  }
}
