import type { z } from 'zod';
import type { RaisedBy } from '../schemas.ts';
import type { level, obstacleDetails, outcomeKind } from './commands.ts';

export type ObstacleDetails = z.infer<typeof obstacleDetails>;
export type Level = z.infer<typeof level>;
export type OutcomeKind = z.infer<typeof outcomeKind>;

export interface Answer {
  answerId: string;
  seq: number;
  at: number;
  unitId: string | null;
  text: string;
}

export interface Outcome {
  seq: number;
  at: number;
  kind: OutcomeKind;
  text: string | null;
  directiveIds: string[];
}

export interface Obstacle extends ObstacleDetails {
  obstacleId: string;
  /** 1, 2, 3 … in the order of arrival: what people call it by. */
  number: number;
  seq: number;
  at: number;
  raisedBy: RaisedBy;
  itemId: string | null;
  /** Changes of its text, each with the text that stood before. */
  edits: { seq: number; at: number; before: string }[];
  withdrawn: { at: number; reason: string | null } | null;
  /** The one it was merged into; its submitter stays named there. */
  mergedIntoId: string | null;
  mergedIds: string[];
  joined: { pointId: string; at: number; note: string | null }[];
  presented: { seq: number; at: number; pointId: string | null; text: string | null }[];
  assignedUnitIds: string[];
  answers: Answer[];
  /** The latest outcome; earlier ones stay in `pastOutcomes`. */
  outcome: Outcome | null;
  pastOutcomes: Outcome[];
  carried: { at: number; reason: string | null } | null;
}

export interface Obstacles {
  byId: Record<string, Obstacle>;
  order: string[];
  /** The obstacle under discussion. */
  onTableId: string | null;
}

export const emptyObstacles = (): Obstacles => ({ byId: {}, order: [], onTableId: null });
