import { ofCategory, ofProgramme, standingOf } from '@diemcau/shared/session/obstacles/lists';
import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { plainLetters } from '../../i18n/plainLetters.ts';

export interface ObstacleFilter {
  readonly typed: string;
  /** Null for all of them. */
  readonly programmeId: string | null;
  readonly categoryId: string | null;
  readonly standing: 'all' | 'open' | 'answered' | 'settled';
}

export const noFilter: ObstacleFilter = {
  typed: '',
  programmeId: null,
  categoryId: null,
  standing: 'all',
};

export const isFiltering = (filter: ObstacleFilter): boolean =>
  filter.typed.trim() !== '' ||
  filter.programmeId !== null ||
  filter.categoryId !== null ||
  filter.standing !== 'all';

/**
 * Those that match, in the order given. What is typed may be a number, or words of the text, the proposal
 * or a submitter's name, marks and case aside.
 */
export function filterObstacles(
  state: Pick<SessionState, 'obstacles'>,
  list: readonly Obstacle[],
  filter: ObstacleFilter,
  namesOf: (obstacle: Obstacle) => readonly string[],
): readonly Obstacle[] {
  const { typed, programmeId, categoryId, standing } = filter;
  const words = plainLetters(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const ofThis = programmeId === null ? list : ofProgramme(list, programmeId);
  const ofKind = categoryId === null ? ofThis : ofCategory(ofThis, categoryId);
  return ofKind.filter(
    (obstacle) => stands(state, obstacle, standing) && says(obstacle, words, namesOf),
  );
}

function says(
  obstacle: Obstacle,
  words: readonly string[],
  namesOf: (obstacle: Obstacle) => readonly string[],
): boolean {
  if (words.length === 0) return true;
  const [only] = words;
  if (words.length === 1 && only === String(obstacle.number)) return true;
  const whole = plainLetters(
    [obstacle.text, obstacle.proposal ?? '', ...namesOf(obstacle)].join(' '),
  );
  return words.every((word) => whole.includes(word));
}

function stands(
  { obstacles }: Pick<SessionState, 'obstacles'>,
  obstacle: Obstacle,
  wanted: ObstacleFilter['standing'],
): boolean {
  if (wanted === 'all') return true;
  const standing = standingOf(obstacles, obstacle);
  if (wanted === 'settled') return standing === 'settled';
  if (wanted === 'answered') return obstacle.answers.length > 0;
  return standing !== 'settled' && standing !== 'carried';
}
