import type { z } from 'zod';
import type { choice } from './commands.ts';
import type { tally } from './events.ts';

export type Choice = z.infer<typeof choice>;
export type Tally = z.infer<typeof tally>;

export interface Vote {
  voteId: string;
  seq: number;
  question: string;
  secret: boolean;
  itemId: string | null;
  status: 'open' | 'closed' | 'cancelled';
  openedAt: number;
  closedAt: number | null;
  /** Number of the event that closed it; null while open. */
  closedSeq: number | null;
  electors: { electorId: string; pointId: string }[];
  /** Who has voted; for a secret vote all that is known of a ballot. */
  voted: Record<string, true>;
  /** Named votes only; empty for secret ones. */
  choices: Record<string, Choice>;
  tally: Tally | null;
  positions: {
    electorId: string;
    choice: Choice;
    givenOn: string;
    wording: string | null;
    seq: number;
  }[];
  cancelReason: string | null;
}

export interface Votes {
  byId: Record<string, Vote>;
  order: string[];
  openVoteId: string | null;
}

export const emptyVotes = (): Votes => ({ byId: {}, order: [], openVoteId: null });
