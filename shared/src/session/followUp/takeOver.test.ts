import { expect, test } from 'vitest';
import { chair, point, secretary, system } from '../../testing/actors.ts';
import { by, type History } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import { preparedSession, sessionOpened } from '../../testing/session.ts';
import { earlierMatters } from '../../testing/story/takenOver.ts';
import type { PayloadOf } from '../commands.ts';
import type { SessionEvent } from '../events.ts';
import type { SessionState } from '../state.ts';
import { followUpTitle } from '../wording/taskCounts.ts';

type Matters = PayloadOf<'takeOverMatters'>;

const take = (changes: Partial<Matters> = {}) => ({
  type: 'takeOverMatters' as const,
  payload: { ...structuredClone(earlierMatters), ...changes },
});

const taking = (history: History, changes: Partial<Matters> = {}, newId = 'taken') =>
  given(...history).when(take(changes), { actor: system, newId });

const [earlier] = earlierMatters.obstacles;
const once = (changes: Partial<Matters> = {}): History =>
  taking(preparedSession(), changes).history();

const obstaclesOf = ({ obstacles }: SessionState) =>
  obstacles.order.flatMap((id) => obstacles.byId[id] ?? []);

test('FUP-1 what is left comes as copies under the first agenda item, which says the counts', () => {
  const { agenda, followUp } = taking(preparedSession()).state();
  const [head = ''] = agenda.itemOrder;
  expect(followUp.itemId).toBe(head);
  expect(agenda.items[head]).toMatchObject({
    kind: 'report',
    title:
      'Tình hình thực hiện nhiệm vụ giao tại phiên họp trước: 03 nhiệm vụ, trong đó 01 hoàn thành; 01 đang thực hiện trong hạn; 01 chưa hoàn thành, quá hạn',
  });
  expect(followUp).toMatchObject({
    asOf: earlierMatters.asOf,
    previous: earlierMatters.previous,
    counts: earlierMatters.counts,
    directives: earlierMatters.directives,
  });
});

test('FUP-1 nobody but the server writes it, and not once the session is open', () => {
  for (const actor of [secretary, chair, point('nam-po')]) {
    given(...preparedSession())
      .when(take(), { actor })
      .thenRefused('forbidden');
  }
  taking([...preparedSession(), sessionOpened]).thenRefused('notNow');
});

test('FUP-2 an obstacle is raised by the point where one of its units sits, else by name', () => {
  const state = taking(preparedSession()).state();
  expect(obstaclesOf(state)).toMatchObject([
    {
      text: earlier?.text,
      raisedBy: { kind: 'point', pointId: 'point-nam-po' },
      itemId: state.followUp.itemId,
      programmes: earlier?.programmes,
    },
  ]);
  const raisedBy = (raisedByUnitIds: string[]) =>
    obstaclesOf(
      taking(preparedSession(), {
        obstacles: earlierMatters.obstacles.map((each) => ({ ...each, raisedByUnitIds })),
      }).state(),
    )[0]?.raisedBy;
  expect(raisedBy(['unit-planning'])).toEqual({ kind: 'agency', unitId: 'unit-planning' });
  expect(raisedBy([])).toEqual({ kind: 'group', name: 'Huyện Nậm Pồ' });
});

test('FUP-2 programmes that this session does not know are left out; carried items come behind the first', () => {
  const strange = { programmeId: 'programme-of-yore', projectCode: null };
  const state = taking(preparedSession(), {
    obstacles: earlierMatters.obstacles.map((each) => ({ ...each, programmes: [strange] })),
  }).state();
  expect(obstaclesOf(state)[0]?.programmes).toEqual([]);
  const [, second = ''] = state.agenda.itemOrder;
  expect(state.agenda.items[second]?.title).toBe('Phương án phân cấp cho cấp huyện');
  expect(state.followUp.items).toMatchObject([{ hereId: second, itemId: 'earlier-item' }]);
});

test('FUP-3 taken over again without a change, nothing happens', () => {
  taking(once(), {}, 'again').thenEvents();
});

test('FUP-3 renewed, states and counts are new and nothing comes twice', () => {
  const counts = { ...earlierMatters.counts, done: 2, overdue: 0 };
  const renewed = taking(once(), { counts, directives: [] }, 'again').state();
  expect(renewed.followUp).toMatchObject({ itemId: 'taken', counts, directives: [] });
  expect(renewed.agenda.items.taken?.title).toBe(followUpTitle(counts));
  expect(renewed.agenda.itemOrder).toHaveLength(4);
  expect(obstaclesOf(renewed)).toHaveLength(1);
  expect(renewed.followUp.obstacles).toHaveLength(1);
});

test('FUP-3 an item that somebody named otherwise keeps its name; a removed one is made anew', () => {
  const counts = { ...earlierMatters.counts, done: 2, overdue: 0 };
  const ownName: SessionEvent = {
    type: 'agendaItemEdited',
    payload: {
      itemId: 'taken',
      title: 'Kiểm điểm nhiệm vụ',
      kind: 'report',
      plannedMinutes: null,
      responsibleUnitId: null,
    },
  };
  const kept = taking([...once(), ownName], { counts }, 'again').state();
  expect(kept.agenda.items.taken?.title).toBe('Kiểm điểm nhiệm vụ');
  const removed: SessionEvent = { type: 'agendaItemRemoved', payload: { itemId: 'taken' } };
  const anew = taking([...once(), removed], {}, 'again').state();
  expect(anew.agenda.itemOrder[0]).toBe('again');
  expect(anew.followUp.itemId).toBe('again');
});

test('FUP-4 an obstacle that was resolved meanwhile is withdrawn, unless somebody has taken it up', () => {
  const gone = taking(once(), { obstacles: [] }, 'again').state();
  expect(obstaclesOf(gone)[0]?.withdrawn).not.toBeNull();
  expect(gone.followUp.obstacles).toEqual([]);
  const obstacleId = gone.obstacles.order[0] ?? '';
  const joined: SessionEvent = {
    type: 'obstacleJoined',
    payload: { obstacleId, pointId: 'point-tua-chua', note: null },
  };
  const history = [...once(), by(point('tua-chua'), joined)];
  const stays = taking(history, { obstacles: [] }, 'again').state();
  expect(obstaclesOf(stays)[0]?.withdrawn).toBeNull();
  expect(stays.followUp.obstacles).toHaveLength(1);
});
