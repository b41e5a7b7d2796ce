import type {
  ObstacleRow,
  ObstacleState,
  ProgressReport,
  TaskRow,
} from '../../protocol/api/followUp.ts';
import { dayOf } from '../../record/calendar.ts';
import { entryOf } from '../../session/entryOf.ts';
import type { FollowedDirective, FollowedObstacle, SessionMatters } from './matters.ts';
import { type FollowUpState, matterKey, type Report } from './state.ts';
import { daysBetween, taskState } from './taskState.ts';
import { dueOf, type Task, tasksOf } from './tasks.ts';

/** The session's day: the one that it was called for, else the one that it was opened on. */
export function dayOfSession({ startsAt, openedAt }: SessionMatters): string | null {
  const at = startsAt ?? openedAt;
  return at === null ? null : dayOf(at);
}

const originOf = (matters: SessionMatters) => ({
  sessionId: matters.sessionId,
  sessionTitle: matters.title,
  sessionDay: dayOfSession(matters),
});

/** The units by their names in that session; one named from the catalogue by `otherName`. */
export type UnitNames = ReadonlyMap<string, { readonly vi: string; readonly en: string | null }>;

const namedUnits = ({ units }: SessionMatters, names: UnitNames, unitIds: readonly string[]) =>
  unitIds.map((unitId) => ({
    unitId,
    name: entryOf(units, unitId)?.name ?? names.get(unitId) ?? { vi: unitId, en: null },
  }));

/** The lines of one session's directives, as they stand on a day. */
export const taskRows = (
  state: FollowUpState,
  matters: SessionMatters,
  names: UnitNames,
  today: string,
): readonly TaskRow[] =>
  matters.directives
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap((directive) =>
      tasksOf(state, directive).map((task) => taskRow(matters, directive, task, names, today)),
    );

function taskRow(
  matters: SessionMatters,
  directive: FollowedDirective,
  task: Task,
  names: UnitNames,
  today: string,
): TaskRow {
  const { followUp, unitIds } = task;
  const due = dueOf(followUp, directive);
  return {
    ...originOf(matters),
    directiveId: directive.directiveId,
    number: directive.number,
    addresseeUnitId: task.addresseeUnitId,
    text: directive.text,
    units: namedUnits(matters, names, unitIds),
    coordinating: namedUnits(matters, names, directive.coordinatingUnitIds),
    addressees: [...directive.addressees],
    deadline: directive.deadline,
    deadlineWording: directive.deadlineWording,
    conditions: directive.conditions,
    due,
    firstDue: directive.due,
    daysLeft: due === null ? null : daysBetween(today, due),
    state: taskState(task, directive, today),
    percent: followUp.reports.findLast(({ percent }) => percent !== null)?.percent ?? null,
    reports: followUp.reports.map(shownReport),
    extensions: followUp.extensions.map(({ at, before, until, reason }) => ({
      at,
      before,
      until,
      reason,
    })),
    done: followUp.done === null ? null : { at: followUp.done.at },
    closed: withReason(followUp.closed),
    reopenings: followUp.reopenings.map(({ at, reason }) => ({ at, reason })),
    programmes: [...directive.programmes],
    obstacleIds: [...directive.obstacleIds],
  };
}

const withReason = (happened: { at: number; reason: string } | null) =>
  happened === null ? null : { at: happened.at, reason: happened.reason };

const shownReport = ({ by, returned, ...report }: Report): ProgressReport => ({
  ...report,
  onBehalf: by.role !== 'agency',
  returned: withReason(returned),
});

/** The lines of one session's live obstacles; those that go on in a later session stand there (`elsewhere`). */
export const obstacleRows = (
  state: FollowUpState,
  matters: SessionMatters,
  elsewhere: ReadonlySet<string>,
): readonly ObstacleRow[] =>
  matters.obstacles
    .filter(({ sessionId, obstacleId }) => !elsewhere.has(matterKey(sessionId, obstacleId)))
    .map((obstacle) => obstacleRow(state, matters, obstacle));

function obstacleRow(
  state: FollowUpState,
  matters: SessionMatters,
  obstacle: FollowedObstacle,
): ObstacleRow {
  const { sessionId, obstacleId, outcome } = obstacle;
  const log = entryOf(state.obstacles, matterKey(sessionId, obstacleId));
  const resolved = log?.resolved ?? null;
  return {
    ...originOf(matters),
    obstacleId,
    number: obstacle.number,
    text: obstacle.text,
    proposal: obstacle.proposal,
    programmes: [...obstacle.programmes],
    categoryId: obstacle.categoryId,
    level: obstacle.level,
    raisedBy: [...obstacle.raisedByNames],
    points: [...obstacle.pointNames],
    unitIds: [...obstacle.raisedByUnitIds],
    state: resolved === null ? obstacleState(obstacle) : 'resolved',
    outcomeText: outcome?.text ?? null,
    directiveIds: matters.directives
      .filter((each) => !each.withdrawn && each.obstacleIds.includes(obstacleId))
      .map(({ directiveId }) => directiveId),
    notes: (log?.notes ?? []).map(({ at, text }) => ({ at, text })),
    resolved: resolved === null ? null : { at: resolved.at, how: resolved.how },
  };
}

function obstacleState({ outcome, carried }: FollowedObstacle): ObstacleState {
  if (outcome === null) return carried === null ? 'open' : 'carried';
  switch (outcome.kind) {
    case 'resolved':
      return 'resolved';
    case 'directive':
      return 'directed';
    case 'recommendedToCentral':
      return 'recommended';
    case 'noted':
      return 'noted';
    case 'notTakenUp':
      return 'notTakenUp';
    default:
      return outcome.kind satisfies never;
  }
}
