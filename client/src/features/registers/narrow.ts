import { fitsObstacle, fitsTask } from '@diemcau/shared/committee/followUp/fits';
import type { ObstacleRow, TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { containsPlainly } from '../../i18n/plainLetters.ts';
import type { RegisterView } from './registerAddress.ts';

const says = (number: number, parts: readonly (string | null)[], typed: string): boolean =>
  typed.trim() === '' || typed.trim() === String(number) || containsPlainly(parts.join(' '), typed);

/** The tasks that the view leaves, in the order given; words are looked for in the task, its units and its session. */
export const narrowTasks = (
  tasks: readonly TaskRow[],
  { filter, typed }: Pick<RegisterView, 'filter' | 'typed'>,
): readonly TaskRow[] =>
  tasks.filter(
    (task) =>
      fitsTask(task, filter) &&
      says(
        task.number,
        [
          task.text,
          ...task.units.map(({ name }) => name.vi),
          ...task.addressees,
          task.sessionTitle,
        ],
        typed,
      ),
  );

/** The obstacles that the view leaves; words are looked for in them and in who raised them. */
export const narrowObstacles = (
  obstacles: readonly ObstacleRow[],
  { filter, typed }: Pick<RegisterView, 'filter' | 'typed'>,
): readonly ObstacleRow[] =>
  obstacles.filter(
    (obstacle) =>
      fitsObstacle(obstacle, filter) &&
      says(
        obstacle.number,
        [obstacle.text, obstacle.proposal, ...obstacle.raisedBy, obstacle.sessionTitle],
        typed,
      ),
  );

/** What the rows name, each once, in the order of the alphabet. */
export const namedIn = <Row, Id extends string>(
  rows: readonly Row[],
  namesOf: (row: Row) => readonly { readonly id: Id; readonly label: string }[],
): readonly { readonly id: Id; readonly label: string }[] =>
  [
    ...new Map(
      rows.flatMap((row) => namesOf(row).map((each) => [each.id, each] as const)),
    ).values(),
  ].toSorted((one, other) => one.label.localeCompare(other.label, 'vi'));
