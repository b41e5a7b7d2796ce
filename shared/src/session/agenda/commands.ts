import { z } from 'zod';
import { identifier, type MessageOf, passage, reason, title } from '../schemas.ts';

export const itemKind = z.enum(['report', 'discussion', 'decision', 'toNote']);

export const itemDetails = z.object({
  title,
  kind: itemKind,
  plannedMinutes: z.int().min(1).max(1_440).nullable(),
  responsibleUnitId: identifier.nullable(),
});

/** `afterItemId` null means first. */
const place = { afterItemId: identifier.nullable() };

export const agendaCommands = {
  addAgendaItem: itemDetails.extend(place),
  editAgendaItem: itemDetails.extend({ itemId: identifier }),
  removeAgendaItem: z.object({ itemId: identifier }),
  moveAgendaItem: z.object({ itemId: identifier, ...place }),
  /** Finishes the current item, if any, in the same breath. */
  startAgendaItem: z.object({ itemId: identifier }),
  finishAgendaItem: z.object({ itemId: identifier }),
  carryAgendaItem: z.object({ itemId: identifier, reason: reason.nullable() }),
  submitAgendaProposal: z.object({ title, explanation: passage.nullable() }),
  withdrawAgendaProposal: z.object({ proposalId: identifier }),
  placeAgendaProposal: itemDetails.extend({ proposalId: identifier, ...place }),
  mergeAgendaProposal: z.object({ proposalId: identifier, itemId: identifier }),
  declineAgendaProposal: z.object({ proposalId: identifier, reason }),
};

export type AgendaCommand = MessageOf<typeof agendaCommands>;
