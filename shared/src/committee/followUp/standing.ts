import type { TaskRow } from '../../protocol/api/followUp.ts';
import { dayOf } from '../../record/calendar.ts';
import type { PayloadOf } from '../../session/commands.ts';
import type { TakenDirective } from '../../session/followUp/state.ts';
import { isOpen } from './fits.ts';
import type { FollowedObstacle, SessionMatters } from './matters.ts';
import { type RegisterSources, registerOf } from './register.ts';
import { dayOfSession } from './rows.ts';
import { matterKey } from './state.ts';
import { countTasks } from './taskState.ts';

type TakeOverMatters = PayloadOf<'takeOverMatters'>;

/** When a session stands in the order of the committee's sessions. */
const whenOf = ({ openedAt, startsAt }: SessionMatters): number => openedAt ?? startsAt ?? 0;

/**
 * What a session takes over from those before it, as they stand on the day (FUP rules): every task that is
 * not settled, every obstacle without outcome, every agenda item that was carried. Counted are the tasks of
 * the session before, and of still earlier ones those that were not settled yet when that one was opened.
 * Null where no other session of the committee has been opened.
 *
 * @param sources all sessions of the committee; the one that takes over may be among them
 */
export function standingFor(sessionId: string, sources: RegisterSources): TakeOverMatters | null {
  const earlier = sources.sessions
    .filter((each) => each.sessionId !== sessionId && each.openedAt !== null)
    .toSorted((one, other) => whenOf(one) - whenOf(other));
  const previous = earlier.at(-1);
  if (previous === undefined) return null;
  const own = { ...sources, sessions: earlier };
  const register = registerOf(own);
  const counted = register.tasks.filter((row) => isCounted(row, previous));
  const openObstacles = new Set(
    register.obstacles
      .filter(({ state }) => isOpen(state))
      .map((row) => matterKey(row.sessionId, row.obstacleId)),
  );
  const goneOn = new Set(
    earlier.flatMap(({ taken }) => taken.map((each) => matterKey(each.sessionId, each.id))),
  );
  return {
    asOf: sources.today,
    previous: {
      sessionId: previous.sessionId,
      title: previous.title,
      day: dayOfSession(previous),
    },
    counts: countTasks(counted.map(({ state }) => state)),
    directives: register.tasks
      .filter(({ state }) => state !== 'done' && state !== 'closed')
      .map(takenDirective),
    obstacles: earlier
      .flatMap(({ obstacles }) => obstacles)
      .filter((each) => openObstacles.has(matterKey(each.sessionId, each.obstacleId)))
      .map(takenObstacle),
    items: earlier.flatMap((each) =>
      each.carriedItems
        .filter(({ itemId }) => !goneOn.has(matterKey(each.sessionId, itemId)))
        .map((item) => ({ ...item, sessionId: each.sessionId })),
    ),
  };
}

function isCounted({ sessionId, done, closed }: TaskRow, previous: SessionMatters): boolean {
  const settledAt = closed?.at ?? done?.at ?? null;
  return sessionId === previous.sessionId || settledAt === null || settledAt >= whenOf(previous);
}

function takenDirective(row: TaskRow): TakenDirective {
  const last = row.reports.at(-1);
  return {
    sessionId: row.sessionId,
    directiveId: row.directiveId,
    addresseeUnitId: row.addresseeUnitId,
    number: row.number,
    text: row.text,
    leads: row.units.length > 0 ? row.units.map(({ name }) => name.vi) : row.addressees,
    deadline: row.deadline,
    deadlineWording: row.deadlineWording,
    due: row.due,
    state: row.state,
    percent: row.percent,
    lastReport: last === undefined ? null : { on: dayOf(last.at), text: last.text },
  };
}

const takenObstacle = (obstacle: FollowedObstacle) => ({
  sessionId: obstacle.sessionId,
  obstacleId: obstacle.obstacleId,
  number: obstacle.number,
  text: obstacle.text,
  raisedByName: obstacle.raisedByNames.join('; ').slice(0, 500),
  raisedByUnitIds: [...obstacle.raisedByUnitIds],
  programmes: [...obstacle.programmes],
  categoryId: obstacle.categoryId,
  level: obstacle.level,
  legalText: obstacle.legalText,
  since: obstacle.since,
  proposal: obstacle.proposal,
  itemised: obstacle.itemised,
  reason: obstacle.carried?.reason ?? null,
});

/** Whether anything of the committee's earlier sessions is left to take over, or to be counted. */
export const isEmptyStanding = ({ counts, obstacles, items }: TakeOverMatters): boolean =>
  counts.total === 0 && obstacles.length === 0 && items.length === 0;

/** The directives and obstacles of one session that a command may be about. */
export const factsIn = (matters: SessionMatters) => ({
  directive: (directiveId: string) =>
    matters.directives.find((each) => each.directiveId === directiveId) ?? null,
  obstacle: (obstacleId: string) =>
    matters.obstacles.some((each) => each.obstacleId === obstacleId) ? { live: true } : null,
});
