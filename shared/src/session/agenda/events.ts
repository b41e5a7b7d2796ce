import { z } from 'zod';
import { identifier, type MessageOf, party, passage, reason, title } from '../schemas.ts';
import { itemDetails } from './commands.ts';

const place = { afterItemId: identifier.nullable() };
const proposal = { proposalId: identifier, pointId: identifier.nullable() };

export const agendaEvents = {
  /** `submitters` are the parties whose proposal the item came from; empty for the secretariat's own. */
  agendaItemAdded: itemDetails.extend({ itemId: identifier, ...place, submitters: z.array(party) }),
  agendaItemEdited: itemDetails.extend({ itemId: identifier }),
  agendaItemRemoved: z.object({ itemId: identifier }),
  agendaItemMoved: z.object({ itemId: identifier, ...place }),
  agendaItemStarted: z.object({ itemId: identifier }),
  agendaItemFinished: z.object({ itemId: identifier }),
  agendaItemCarried: z.object({ itemId: identifier, reason: reason.nullable() }),
  agendaItemCredited: z.object({ itemId: identifier, submitter: party }),
  /** The proposal events carry the submitter's point: beside the chair and the secretariat only it sees them. */
  agendaProposalSubmitted: z.object({ ...proposal, title, explanation: passage.nullable() }),
  agendaProposalWithdrawn: z.object(proposal),
  agendaProposalPlaced: z.object({ ...proposal, itemId: identifier }),
  agendaProposalMerged: z.object({ ...proposal, itemId: identifier }),
  agendaProposalDeclined: z.object({ ...proposal, reason }),
};

export type AgendaEvent = MessageOf<typeof agendaEvents>;
