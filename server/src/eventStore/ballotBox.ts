import { z } from 'zod';

/** Characters; the text of a box grows in steps of this, so that a count overwrites the one before in place. */
const STEP = 256;
const boxSchema = z.record(z.string(), z.int().positive());

/** How many ballots lie in a box, by choice. */
export type BallotCounts = z.infer<typeof boxSchema>;

export const readBox = (text: string): BallotCounts => boxSchema.parse(JSON.parse(text));

/** The box as text: the same for the same ballots, in whatever order they fell in. */
export function writeBox(counts: BallotCounts): string {
  const sorted = Object.entries(counts).sort(([left], [right]) => (left < right ? -1 : 1));
  const text = JSON.stringify(Object.fromEntries(sorted));
  return text.padEnd(Math.ceil(text.length / STEP) * STEP);
}

export function countBallot(counts: BallotCounts, choice: string): BallotCounts {
  return { ...counts, [choice]: (Object.hasOwn(counts, choice) ? (counts[choice] ?? 0) : 0) + 1 };
}
