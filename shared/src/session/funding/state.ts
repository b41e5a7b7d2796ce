import type { z } from 'zod';
import type { amount, figureDetails, qualifier } from './commands.ts';

export type FigureDetails = z.infer<typeof figureDetails>;
export type Amount = z.infer<typeof amount>;
export type Qualifier = z.infer<typeof qualifier>;

export interface Figure extends FigureDetails {
  figureId: string;
  /** Number of the event that holds the figure as it stands: the report or the last revision. */
  seq: number;
  at: number;
  /** What stood before, oldest first: when and by which event it had been reported, and why it was changed. */
  revisions: { seq: number; at: number; reason: string | null; before: FigureDetails }[];
  withdrawn: { at: number; reason: string } | null;
}

export interface Funding {
  byId: Record<string, Figure>;
  order: string[];
}

export const emptyFunding = (): Funding => ({ byId: {}, order: [] });
