import { z } from 'zod';
import { day, identifier, type MessageOf, sentence } from '../schemas.ts';
import { choice } from './commands.ts';

const count = z.int().nonnegative();
export const tally = z.object({ approve: count, reject: count, abstain: count });

export const voteEvents = {
  voteCalled: z.object({
    voteId: identifier,
    question: sentence,
    secret: z.boolean(),
    electors: z.array(z.object({ electorId: identifier, pointId: identifier })),
    itemId: identifier.nullable(),
  }),
  /** Named votes only. */
  ballotCast: z.object({ voteId: identifier, electorId: identifier, choice }),
  /** Secret votes: that this elector voted, and nothing of how. The ballot lies in the box. */
  electorVoted: z.object({ voteId: identifier, electorId: identifier }),
  voteClosed: z.object({ voteId: identifier, tally }),
  voteCancelled: z.object({ voteId: identifier, reason: sentence }),
  positionRecorded: z.object({
    voteId: identifier,
    electorId: identifier,
    choice,
    givenOn: day,
    wording: sentence.nullable(),
  }),
};

export type VoteEvent = MessageOf<typeof voteEvents>;
