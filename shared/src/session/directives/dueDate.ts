import type { Deadline } from './state.ts';

/**
 * The last day that a deadline means, as YYYY-MM-DD: the date itself, the last day of the month, the latest
 * of the stages. Null where no last day was said: "not before", "urgent", none, stages without dates (DIR-9).
 */
export function dueDate(deadline: Deadline): string | null {
  switch (deadline.kind) {
    case 'date':
      return deadline.date;
    case 'month':
      return `${deadline.month}-${lastDay(deadline.month)}`;
    case 'stages':
      return latest(deadline.stages.flatMap((stage) => stage.date ?? []));
    case 'notBefore':
    case 'urgent':
    case 'none':
      return null;
    default:
      return deadline satisfies never;
  }
}

const latest = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;

function lastDay(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  if (number === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
