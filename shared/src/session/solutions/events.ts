import { z } from 'zod';
import { identifier, type MessageOf, raisedBy, reason } from '../schemas.ts';
import { solutionDetails } from './commands.ts';

export const solutionEvents = {
  solutionProposed: solutionDetails.extend({ solutionId: identifier, proposedBy: raisedBy }),
  solutionEdited: solutionDetails.extend({ solutionId: identifier }),
  solutionWithdrawn: z.object({ solutionId: identifier, reason: reason.nullable() }),
};

export type SolutionEvent = MessageOf<typeof solutionEvents>;
