import { z } from 'zod';
import { identifier, type MessageOf, reason } from '../schemas.ts';
import { directiveDetails } from './commands.ts';

export const directiveEvents = {
  directiveIssued: directiveDetails.extend({
    directiveId: identifier,
    itemId: identifier.nullable(),
  }),
  directiveEdited: directiveDetails.extend({ directiveId: identifier, reason: reason.nullable() }),
  directiveWithdrawn: z.object({ directiveId: identifier, reason }),
};

export type DirectiveEvent = MessageOf<typeof directiveEvents>;
