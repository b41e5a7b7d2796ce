import type { ProgressReport, TaskRow } from '@diemcau/shared/protocol/api/followUp';

/** One thing that happened to a task. */
export type Happening =
  | { readonly kind: 'report'; readonly at: number; readonly report: ProgressReport }
  | {
      readonly kind: 'extended';
      readonly at: number;
      readonly before: string | null;
      readonly until: string;
      readonly reason: string;
    }
  | { readonly kind: 'closed' | 'reopened'; readonly at: number; readonly reason: string }
  | { readonly kind: 'confirmed'; readonly at: number };

/** What happened to a task, the latest first. */
export function storyOf(
  task: Pick<TaskRow, 'reports' | 'extensions' | 'done' | 'closed' | 'reopenings'>,
): readonly Happening[] {
  const { reports, extensions, done, closed, reopenings } = task;
  const all: readonly Happening[] = [
    ...reports.map((report) => ({ kind: 'report' as const, at: report.at, report })),
    ...extensions.map((each) => ({ kind: 'extended' as const, ...each })),
    ...reopenings.map((each) => ({ kind: 'reopened' as const, ...each })),
    ...(closed === null ? [] : [{ kind: 'closed' as const, ...closed }]),
    ...(done === null ? [] : [{ kind: 'confirmed' as const, ...done }]),
  ];
  return all.toSorted((one, other) => other.at - one.at);
}

/** The claim that was given back last and that nothing was reported after; null where there is none. */
export function standingReturn(task: Pick<TaskRow, 'reports' | 'state'>): ProgressReport | null {
  const last = task.reports.at(-1);
  const isOpen = task.state !== 'done' && task.state !== 'closed';
  return isOpen && last !== undefined && last.returned !== null ? last : null;
}
