import type { Choice, Tally, Vote } from './state.ts';

/** Electors, and ballots, that a secret vote has at least: with fewer, its tally would tell how each voted. */
export const SECRET_MINIMUM = 3;

type BallotBox = Readonly<Record<string, number>>;

const isChoice = (choice: string): choice is Choice =>
  choice === 'approve' || choice === 'reject' || choice === 'abstain';

/**
 * Ballots counted by choice: of a named vote from the choices, of a secret one from the box.
 *
 * @throws Error where a secret vote's box is missing or does not hold one ballot for each who voted: only
 * the server can have lost or added one, and a wrong tally must not be written.
 */
export function tallyOf(vote: Vote, ballotBox: BallotBox | null): Tally {
  if (!vote.secret) return count(Object.values(vote.choices).map((choice) => [choice, 1]));
  if (ballotBox === null) throw new Error(`vote ${vote.voteId} is secret and came without its box`);
  const tally = count(Object.entries(ballotBox));
  const ballots = tally.approve + tally.reject + tally.abstain;
  const voters = Object.keys(vote.voted).length;
  if (ballots !== voters)
    throw new Error(`vote ${vote.voteId}: ${ballots} ballots in the box, ${voters} voted`);
  return tally;
}

function count(ballots: readonly (readonly [choice: string, number: number])[]): Tally {
  const tally: Tally = { approve: 0, reject: 0, abstain: 0 };
  for (const [choice, number] of ballots) {
    if (!isChoice(choice)) throw new Error(`the ballot box holds an unknown choice: ${choice}`);
    tally[choice] += number;
  }
  return tally;
}

/** Electors who have not cast a ballot, in the order in which they were named (VOT-8). */
export const notCast = (vote: Vote): readonly string[] =>
  vote.electors
    .map((elector) => elector.electorId)
    .filter((electorId) => !Object.hasOwn(vote.voted, electorId));
