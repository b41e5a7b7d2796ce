import { categories } from '../committee/categories.ts';
import { withZero } from '../record/words.ts';
import { entryOf } from '../session/entryOf.ts';
import { liveObstacles } from '../session/obstacles/lists.ts';
import type { Obstacle } from '../session/obstacles/state.ts';
import { submittersOf } from '../session/obstacles/submitters.ts';
import type { SessionState } from '../session/state.ts';
import { voiceName } from '../session/wording/names.ts';
import {
  asSentence,
  capitalised,
  goingOn,
  listed,
  nameInside,
} from '../session/wording/sentence.ts';
import { type DraftedEntry, enumerated, type IsNew, lotsOf, sourceOf } from './draftedEntry.ts';

/** The obstacles by programme and category, each with how many points raised it. */
export function draftLimitations(state: SessionState, isNew: IsNew): readonly DraftedEntry[] {
  const groups = new Map<string, Obstacle[]>();
  for (const obstacle of inOrder(state)) {
    if (!isNew('limitations', sourceOf('obstacle', obstacle.obstacleId))) continue;
    const head = headOf(state, obstacle);
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [obstacle]);
    else group.push(obstacle);
  }
  return [...groups].flatMap(([head, obstacles]) =>
    lotsOf(obstacles.map((obstacle) => itemOf(state, obstacle))).map((lot) => ({
      section: 'limitations' as const,
      text: asSentence(head === '' ? enumerated(lot) : `${head}: ${enumerated(lot)}`),
      sources: lot.flatMap(({ sources }) => sources),
    })),
  );
}

/** By programme as the session lists them, what names none last; then by category. */
function inOrder({ lifecycle, obstacles }: SessionState): readonly Obstacle[] {
  const rankOf = ({ programmes, categoryId }: Obstacle): number => {
    const first = programmes[0]?.programmeId;
    const programme = first === undefined ? -1 : lifecycle.programmeOrder.indexOf(first);
    const category = categories.findIndex((each) => each.categoryId === categoryId);
    const last = (place: number, count: number): number => (place < 0 ? count : place);
    return (
      last(programme, lifecycle.programmeOrder.length) * (categories.length + 1) +
      last(category, categories.length)
    );
  };
  return liveObstacles(obstacles).toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** "Đối với Chương trình …, về thể chế, văn bản hướng dẫn"; nothing where neither is said. */
function headOf({ lifecycle }: SessionState, { programmes, categoryId }: Obstacle): string {
  const names = [...new Set(programmes.map(({ programmeId }) => programmeId))].map((programmeId) =>
    nameInside(entryOf(lifecycle.programmes, programmeId)?.name.vi ?? programmeId),
  );
  const category = categories.find((each) => each.categoryId === categoryId);
  return capitalised(
    [
      ...(names.length === 0 ? [] : [`đối với ${listed(names)}`]),
      ...(category === undefined ? [] : [`về ${goingOn(category.name.vi)}`]),
    ].join(', '),
  );
}

const itemOf = (state: SessionState, obstacle: Obstacle) => ({
  text: `${goingOn(obstacle.text)} (${raisedWords(state, obstacle)} nêu)`,
  sources: [sourceOf('obstacle', obstacle.obstacleId)],
});

/** Points are counted; a group, an agency, the chair are named. */
function raisedWords(state: SessionState, obstacle: Obstacle): string {
  const { raisedBy, joinedPointIds } = submittersOf(state.obstacles, obstacle);
  const points = raisedBy.filter(({ kind }) => kind === 'point').length + joinedPointIds.length;
  const others = raisedBy
    .filter(({ kind }) => kind !== 'point')
    .map((voice) => voiceName(state, voice));
  return listed([...others, ...(points === 0 ? [] : [`${withZero(points)} điểm cầu`])]);
}
