import { liveObstacles, ofCategory, ofProgramme } from '@diemcau/shared/session/obstacles/lists';
import type { Obstacle, Obstacles } from '@diemcau/shared/session/obstacles/state';
import { containsPlainly } from '../../../i18n/plainLetters.ts';

export type ListedStanding = 'open' | 'settled' | 'carried' | 'all';

/** What the chair looks for; null asks for everything, `none` for those without. */
export interface ObstacleFilter {
  readonly search: string;
  readonly programmeId: string | null;
  readonly categoryId: string | null;
  readonly standing: ListedStanding;
}

/** Stands for "those that name none" where an identifier is asked for. */
export const NONE = 'none';

const idOf = (id: string): string | null => (id === NONE ? null : id);

function stands(obstacle: Obstacle, standing: ListedStanding): boolean {
  switch (standing) {
    case 'open':
      return obstacle.outcome === null && obstacle.carried === null;
    case 'settled':
      return obstacle.outcome !== null;
    case 'carried':
      return obstacle.outcome === null && obstacle.carried !== null;
    case 'all':
      return true;
    default:
      return standing satisfies never;
  }
}

/**
 * Obstacles that fit, in the order of their numbers. A search finds words with or without diacritics in the
 * text, the proposal and the names that `namesOf` gives, and an obstacle by its number.
 */
export function filterObstacles(
  obstacles: Obstacles,
  { search, programmeId, categoryId, standing }: ObstacleFilter,
  namesOf: (obstacle: Obstacle) => string,
): readonly Obstacle[] {
  let list = liveObstacles(obstacles).filter((obstacle) => stands(obstacle, standing));
  if (programmeId !== null) list = [...ofProgramme(list, idOf(programmeId))];
  if (categoryId !== null) list = [...ofCategory(list, idOf(categoryId))];
  const words = search.trim();
  if (words === '') return list;
  return list.filter(
    (obstacle) =>
      String(obstacle.number) === words ||
      [obstacle.text, obstacle.proposal ?? '', namesOf(obstacle)].some((text) =>
        containsPlainly(text, words),
      ),
  );
}
