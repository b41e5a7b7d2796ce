import type { TaskCounts, TaskState } from '../../session/followUp/state.ts';
import { type DirectiveFacts, dueOf, isClaimedDone, type Task } from './tasks.ts';

/** From how many days before its end a task counts as due soon. */
export const SOON = 7;

const DAY = 86_400_000;

/** Days from one day (YYYY-MM-DD) to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The next day that something of it is due: of its stages the first that is not past, else its last day. */
function nextDue(due: string, facts: FactsWithDeadline, extended: boolean, today: string): string {
  if (extended || facts.deadline.kind !== 'stages') return due;
  const ahead = facts.deadline.stages.flatMap(({ date }) => date ?? []).filter((d) => d >= today);
  return ahead.toSorted()[0] ?? due;
}

interface FactsWithDeadline extends DirectiveFacts {
  readonly deadline:
    | { readonly kind: 'stages'; readonly stages: readonly { readonly date: string | null }[] }
    | { readonly kind: 'date' | 'month' | 'notBefore' | 'urgent' | 'none' };
}

/** Where a task stands on a day (FOL-13): settled before claimed, claimed before late, late before what lies ahead. */
export function taskState(task: Task, facts: FactsWithDeadline, today: string): TaskState {
  const { closed, done, extensions, reports } = task.followUp;
  if (closed !== null) return 'closed';
  if (done !== null) return 'done';
  if (isClaimedDone(task)) return 'reportedDone';
  const due = dueOf(task.followUp, facts);
  if (due === null) return 'undated';
  if (due < today) return 'overdue';
  const extended = extensions.length > 0;
  if (daysBetween(today, nextDue(due, facts, extended, today)) <= SOON) return 'dueSoon';
  if (extended) return 'extended';
  return reports.length > 0 ? 'onSchedule' : 'notStarted';
}

const countedAs: Readonly<Record<TaskState, Exclude<keyof TaskCounts, 'total'>>> = {
  notStarted: 'inTime',
  onSchedule: 'inTime',
  extended: 'inTime',
  dueSoon: 'inTime',
  overdue: 'overdue',
  undated: 'undated',
  reportedDone: 'reportedDone',
  done: 'done',
  closed: 'closed',
};

export const noTasks = (): TaskCounts => ({
  total: 0,
  done: 0,
  inTime: 0,
  overdue: 0,
  reportedDone: 0,
  undated: 0,
  closed: 0,
});

/** As a committee counts them: every task once, one without a date apart and never as overdue (FOL-14). */
export function countTasks(states: readonly TaskState[]): TaskCounts {
  const counts = noTasks();
  for (const state of states) {
    counts.total += 1;
    counts[countedAs[state]] += 1;
  }
  return counts;
}

/** In which a register lists them: what is late, then what is near, then the rest; settled ones last. */
const ORDER: readonly TaskState[] = [
  'overdue',
  'reportedDone',
  'dueSoon',
  'extended',
  'onSchedule',
  'notStarted',
  'undated',
  'done',
  'closed',
];

export const taskStates = ORDER;
export const placeOfState = (state: TaskState): number => ORDER.indexOf(state);
