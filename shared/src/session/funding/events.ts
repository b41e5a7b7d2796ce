import { z } from 'zod';
import { identifier, type MessageOf, reason } from '../schemas.ts';
import { figureDetails } from './commands.ts';

export const fundingEvents = {
  figureReported: figureDetails.extend({ figureId: identifier }),
  figureRevised: figureDetails.extend({ figureId: identifier, reason: reason.nullable() }),
  figureWithdrawn: z.object({ figureId: identifier, reason }),
};

export type FundingEvent = MessageOf<typeof fundingEvents>;
