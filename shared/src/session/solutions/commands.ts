import { z } from 'zod';
import { identifier, type MessageOf, passage, raisedBy, reason } from '../schemas.ts';

export const solutionGroup = z.enum([
  'mechanisms',
  'coordination',
  'decentralisation',
  'resources',
  'communication',
  'monitoring',
]);

export const solutionDetails = z.object({
  text: passage,
  group: solutionGroup.nullable(),
  obstacleIds: z.array(identifier).max(50),
});

export const solutionCommands = {
  /** `proposedBy` is for the secretariat and the chair; a point or an agency speaks for itself (null). */
  proposeSolution: solutionDetails.extend({ proposedBy: raisedBy.nullable() }),
  editSolution: solutionDetails.extend({ solutionId: identifier }),
  withdrawSolution: z.object({ solutionId: identifier, reason: reason.nullable() }),
};

export type SolutionCommand = MessageOf<typeof solutionCommands>;
