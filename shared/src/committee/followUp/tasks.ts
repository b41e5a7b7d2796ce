import { entryOf } from '../../session/entryOf.ts';
import {
  type DirectiveFollowUp,
  emptyTask,
  type FollowUpState,
  matterKey,
  type TaskFollowUp,
  taskKey,
} from './state.ts';

/** As much of a session's directive as its following up rests on. */
export interface DirectiveFacts {
  readonly sessionId: string;
  readonly directiveId: string;
  readonly leadUnitIds: readonly string[];
  /** Classes: "các địa phương". */
  readonly addressees: readonly string[];
  /** The last day that the session set; null where it set none. */
  readonly due: string | null;
  readonly withdrawn: boolean;
}

/** Who answers for one task of a directive. */
export interface Task {
  /** Null: the leads together, or a class for which nobody has been named. */
  readonly addresseeUnitId: string | null;
  readonly unitIds: readonly string[];
  readonly followUp: TaskFollowUp;
}

const NOTHING: DirectiveFollowUp = { addresseeUnitIds: [], tasks: {} };

/** What the log says of the directive. */
export const followUpOf = (
  state: FollowUpState,
  { sessionId, directiveId }: Pick<DirectiveFacts, 'sessionId' | 'directiveId'>,
): DirectiveFollowUp => entryOf(state.directives, matterKey(sessionId, directiveId)) ?? NOTHING;

/**
 * The tasks of a directive: one of its leads together, and one of each addressee that was named for a class.
 * A class for which nobody has been named is one task of nobody's (FOL-2).
 */
export function tasksOf(state: FollowUpState, facts: DirectiveFacts): readonly Task[] {
  const { addresseeUnitIds, tasks } = followUpOf(state, facts);
  const { leadUnitIds } = facts;
  const named = addresseeUnitIds.filter((unitId) => !leadUnitIds.includes(unitId));
  const task = (addresseeUnitId: string | null, unitIds: readonly string[]): Task => ({
    addresseeUnitId,
    unitIds,
    followUp: entryOf(tasks, taskKey(addresseeUnitId)) ?? emptyTask(),
  });
  return [
    ...(leadUnitIds.length > 0 || named.length === 0 ? [task(null, leadUnitIds)] : []),
    ...named.map((unitId) => task(unitId, [unitId])),
  ];
}

/** The last day as it stands: of the latest extension, else as the session set it. */
export const dueOf = ({ extensions }: TaskFollowUp, { due }: Pick<DirectiveFacts, 'due'>) =>
  extensions.at(-1)?.until ?? due;

/** Whether it is done, or no longer needed. */
export const isSettled = ({ done, closed }: TaskFollowUp): boolean =>
  done !== null || closed !== null;

/** The latest report of the unit. */
const latestOf = ({ reports }: TaskFollowUp, unitId: string) =>
  reports.findLast((report) => report.unitId === unitId);

/** Whether each of those who answer for it says that it is done, and was not told otherwise (FOL-7). */
export const isClaimedDone = ({ unitIds, followUp }: Task): boolean =>
  unitIds.length > 0 &&
  unitIds.every((unitId) => {
    const report = latestOf(followUp, unitId);
    return report?.claimsDone === true && report.returned === null;
  });

/** Claims that wait for the secretary. */
export const hasClaim = ({ unitIds, followUp }: Task): boolean =>
  unitIds.some((unitId) => {
    const report = latestOf(followUp, unitId);
    return report?.claimsDone === true && report.returned === null;
  });
