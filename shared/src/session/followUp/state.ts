import type { z } from 'zod';
import type {
  takenDirective,
  takenItem,
  takenObstacle,
  takenOverFrom,
  taskCounts,
  taskState,
} from './commands.ts';

export type TaskState = z.infer<typeof taskState>;
export type TaskCounts = z.infer<typeof taskCounts>;
export type TakenDirective = z.infer<typeof takenDirective>;
export type TakenOverFrom = z.infer<typeof takenOverFrom>;
/** `hereId` is the obstacle of this session that it goes on as. */
export type TakenObstacle = z.infer<typeof takenObstacle> & { hereId: string };
/** `hereId` is the agenda item of this session that it goes on as. */
export type TakenItem = z.infer<typeof takenItem> & { hereId: string };

/** What this session took over from the ones before it. */
export interface FollowUp {
  /** The agenda item that it stands under; null as long as nothing was taken over. */
  itemId: string | null;
  seq: number | null;
  asOf: string | null;
  previous: TakenOverFrom | null;
  counts: TaskCounts | null;
  directives: TakenDirective[];
  obstacles: TakenObstacle[];
  items: TakenItem[];
}

export const emptyFollowUpOfSession = (): FollowUp => ({
  itemId: null,
  seq: null,
  asOf: null,
  previous: null,
  counts: null,
  directives: [],
  obstacles: [],
  items: [],
});
