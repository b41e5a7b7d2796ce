import { z } from 'zod';
import { day, identifier, type MessageOf, sentence } from '../schemas.ts';

export const choice = z.enum(['approve', 'reject', 'abstain']);

export const voteCommands = {
  /** Entitled are people on the roll or whole points, by their identifiers. */
  callVote: z.object({
    question: sentence,
    secret: z.boolean(),
    electorIds: z.array(identifier).min(1).max(2_000),
  }),
  castBallot: z.object({ voteId: identifier, electorId: identifier, choice }),
  closeVote: z.object({ voteId: identifier }),
  cancelVote: z.object({ voteId: identifier, reason: sentence }),
  /** A position given in writing after the close: stands beside the tally, does not change it. */
  recordPosition: z.object({
    voteId: identifier,
    electorId: identifier,
    choice,
    givenOn: day,
    wording: sentence.nullable(),
  }),
};

export type VoteCommand = MessageOf<typeof voteCommands>;
