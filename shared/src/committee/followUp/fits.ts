import type {
  ObstacleRow,
  ObstacleState,
  RegisterFilter,
  TaskRow,
} from '../../protocol/api/followUp.ts';

/**
 * Whether a line of the register of tasks is among those that the filter names (FOL-17). What only the other
 * register has is passed over.
 */
export function fitsTask(row: TaskRow, filter: RegisterFilter): boolean {
  const { sessionId, programmeId, unitId, state, dueFrom, dueTo } = filter;
  return (
    (sessionId === undefined || row.sessionId === sessionId) &&
    (programmeId === undefined || names(row.programmes, programmeId)) &&
    (unitId === undefined || row.units.some((unit) => unit.unitId === unitId)) &&
    (state === undefined || row.state === state) &&
    (dueFrom === undefined || (row.due !== null && row.due >= dueFrom)) &&
    (dueTo === undefined || (row.due !== null && row.due <= dueTo))
  );
}

/** Whether a line of the register of obstacles is among those that the filter names (FOL-17). */
export function fitsObstacle(row: ObstacleRow, filter: RegisterFilter): boolean {
  const { sessionId, programmeId, unitId, point, obstacleState, categoryId } = filter;
  return (
    (sessionId === undefined || row.sessionId === sessionId) &&
    (programmeId === undefined || names(row.programmes, programmeId)) &&
    (unitId === undefined || row.unitIds.includes(unitId)) &&
    (point === undefined || row.points.includes(point)) &&
    (obstacleState === undefined || row.state === obstacleState) &&
    (categoryId === undefined || row.categoryId === categoryId)
  );
}

const names = (programmes: TaskRow['programmes'], programmeId: string): boolean =>
  programmes.some((each) => each.programmeId === programmeId);

/** Without outcome: to be spoken of again. */
export const isOpen = (state: ObstacleState): boolean => state === 'open' || state === 'carried';
