import type {
  ObstacleRow,
  ObstacleState,
  Register,
  RegisterFilter,
  TaskRow,
} from '../../protocol/api/followUp.ts';
import type { TaskState } from '../../session/followUp/state.ts';
import { fitsObstacle, fitsTask, isOpen } from './fits.ts';
import type { SessionMatters } from './matters.ts';
import { dayOfSession, obstacleRows, taskRows, type UnitNames } from './rows.ts';
import { type FollowUpState, matterKey } from './state.ts';
import { countTasks, placeOfState, taskStates } from './taskState.ts';

/** What a register is made of. */
export interface RegisterSources {
  readonly committeeId: string;
  readonly sessions: readonly SessionMatters[];
  readonly followUp: FollowUpState;
  /** Of units that no session names: the catalogue's. */
  readonly unitNames: UnitNames;
  /** The day that it holds for, in Vietnam. */
  readonly today: string;
}

/** All lines, before any filter. */
export interface Lines {
  readonly tasks: readonly TaskRow[];
  readonly obstacles: readonly ObstacleRow[];
}

/** Every task and obstacle of the committee's sessions, each once (FOL-16). */
export function linesOf({ sessions, followUp, unitNames, today }: RegisterSources): Lines {
  const elsewhere = new Set(
    sessions.flatMap(({ taken }) => taken.map(({ sessionId, id }) => matterKey(sessionId, id))),
  );
  return {
    tasks: sessions.flatMap((matters) => taskRows(followUp, matters, unitNames, today)),
    obstacles: sessions.flatMap((matters) => obstacleRows(followUp, matters, elsewhere)),
  };
}

/** The committee's register on a day, narrowed to what the filter names (FOL-13 to FOL-17). */
export function registerOf(sources: RegisterSources, filter: RegisterFilter = {}): Register {
  const lines = linesOf(sources);
  const tasks = lines.tasks.filter((row) => fitsTask(row, filter)).toSorted(byUrgency);
  const obstacles = lines.obstacles.filter((row) => fitsObstacle(row, filter)).toSorted(byOpenness);
  return {
    committeeId: sources.committeeId,
    today: sources.today,
    sessions: sources.sessions.map((each) => ({
      sessionId: each.sessionId,
      title: each.title,
      day: dayOfSession(each),
      phase: each.phase,
      conclusions: each.conclusions,
    })),
    counts: countTasks(tasks.map(({ state }) => state)),
    byState: countBy(taskStates, tasks),
    byAgency: byAgency(tasks),
    byProgramme: byProgramme(tasks),
    tasks,
    obstacleCounts: {
      total: obstacles.length,
      open: obstacles.filter(({ state }) => isOpen(state)).length,
      byState: countBy(OBSTACLE_STATES, obstacles),
    },
    obstacles,
  };
}

/** Overdue first, then what is due next; what has no date after what has one. */
const byUrgency = (one: TaskRow, other: TaskRow): number =>
  placeOfState(one.state) - placeOfState(other.state) ||
  (one.due ?? '9999').localeCompare(other.due ?? '9999') ||
  (one.sessionDay ?? '').localeCompare(other.sessionDay ?? '') ||
  one.number - other.number;

const OBSTACLE_STATES: readonly ObstacleState[] = [
  'open',
  'carried',
  'recommended',
  'directed',
  'noted',
  'notTakenUp',
  'resolved',
];

const byOpenness = (one: ObstacleRow, other: ObstacleRow): number =>
  OBSTACLE_STATES.indexOf(one.state) - OBSTACLE_STATES.indexOf(other.state) ||
  (one.sessionDay ?? '').localeCompare(other.sessionDay ?? '') ||
  one.number - other.number;

function countBy<State extends TaskState | ObstacleState>(
  states: readonly State[],
  rows: readonly { readonly state: State }[],
): Record<State, number> {
  const counts = new Map(states.map((state) => [state, 0]));
  for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
  return fromStates(states, (state) => counts.get(state) ?? 0);
}

function fromStates<State extends string>(
  states: readonly State[],
  value: (state: State) => number,
): Record<State, number> {
  const whole: Partial<Record<State, number>> = {};
  for (const state of states) whole[state] = value(state);
  const isWhole = (each: Partial<Record<State, number>>): each is Record<State, number> =>
    states.every((state) => each[state] !== undefined);
  if (!isWhole(whole)) throw new Error('a state was not counted');
  return whole;
}

/** A task of two equal leads counts for each of them. */
function byAgency(tasks: readonly TaskRow[]): Register['byAgency'] {
  const units = new Map(tasks.flatMap(({ units: own }) => own.map((unit) => [unit.unitId, unit])));
  return [...units.values()].map((unit) => ({
    unit,
    counts: countTasks(
      tasks
        .filter((row) => row.units.some(({ unitId }) => unitId === unit.unitId))
        .map(({ state }) => state),
    ),
  }));
}

/** A task that comes of obstacles of several programmes counts for each; one of none, under null. */
function byProgramme(tasks: readonly TaskRow[]): Register['byProgramme'] {
  const programmesOf = ({ programmes }: TaskRow): readonly (string | null)[] =>
    programmes.length === 0
      ? [null]
      : [...new Set(programmes.map(({ programmeId }) => programmeId))];
  const known = new Set(tasks.flatMap(programmesOf));
  return [...known].map((programmeId) => ({
    programmeId,
    counts: countTasks(
      tasks.filter((row) => programmesOf(row).includes(programmeId)).map(({ state }) => state),
    ),
  }));
}
