import type { z } from 'zod';
import type { RaisedBy } from '../schemas.ts';
import type { solutionDetails, solutionGroup } from './commands.ts';

export type SolutionDetails = z.infer<typeof solutionDetails>;
export type SolutionGroup = z.infer<typeof solutionGroup>;

export interface Solution extends SolutionDetails {
  solutionId: string;
  seq: number;
  at: number;
  proposedBy: RaisedBy;
  /** Changes of its text, each with the text that stood before. */
  edits: { seq: number; at: number; before: string }[];
  withdrawn: { at: number; reason: string | null } | null;
}

export interface Solutions {
  byId: Record<string, Solution>;
  order: string[];
}

export const emptySolutions = (): Solutions => ({ byId: {}, order: [] });
