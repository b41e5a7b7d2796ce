import { expect, test } from 'vitest';
import type { CommitteeCommand } from './commands.ts';
import { committeeCommands } from './commands.ts';
import type { CommitteeEvent } from './events.ts';
import { committeePolicy } from './policy.ts';
import { tasksOf } from './tasks.ts';
import {
  agencyOf,
  closed,
  confirmed,
  directive,
  extended,
  foldFollowUp,
  given,
  named,
  on,
  reported,
  returned,
  secretary,
} from './testing/given.ts';

type Report = Extract<CommitteeCommand, { readonly type: 'reportProgress' }>;

const report = (changes: Partial<Report['payload']> = {}): Report => ({
  type: 'reportProgress',
  payload: {
    ...on,
    addresseeUnitId: 'unit-planning',
    percent: 60,
    text: 'Đã tổng hợp của 6 huyện',
    attachmentId: null,
    claimsDone: false,
    ...changes,
  },
});

const task = { ...on, addresseeUnitId: null };
const reason = 'Không còn cần thiết';
const confirm: CommitteeCommand = { type: 'confirmDone', payload: task };
const giveBack: CommitteeCommand = {
  type: 'returnReport',
  payload: { ...task, reason: 'Thiếu số liệu 2 huyện' },
};
const close: CommitteeCommand = { type: 'closeDirective', payload: { ...task, reason } };
const reopen: CommitteeCommand = { type: 'reopenDirective', payload: { ...task, reason } };
const extend = (until: string): CommitteeCommand => ({
  type: 'extendDeadline',
  payload: { ...task, until, reason: 'Chờ Trung ương giao vốn' },
});
const name = (...unitIds: string[]): CommitteeCommand => ({
  type: 'nameAddressees',
  payload: { ...on, unitIds },
});

const planning = { actor: agencyOf('unit-planning') };
const toClass = { directive: directive({ leadUnitIds: [], addressees: ['các địa phương'] }) };
const claim = reported({ claimsDone: true, percent: 100 });

test('FOL-1 a directive that the committee does not have, or that was withdrawn, is not followed up', () => {
  given()
    .when(report(), { ...planning, directive: null })
    .thenRefused('notFound', 'directiveId');
  given()
    .when(confirm, { directive: directive({ withdrawn: true }) })
    .thenRefused('withdrawn', 'directiveId');
});

test('FOL-2 a class is a task of nobody’s until its units are named, then one of each', () => {
  const unitsOf = (...events: readonly CommitteeEvent[]) =>
    tasksOf(foldFollowUp(...events), toClass.directive).map(({ unitIds }) => unitIds);
  expect(unitsOf()).toEqual([[]]);
  given()
    .when(name('unit-nam-po', 'unit-tua-chua'), toClass)
    .thenEvents(named('unit-nam-po', 'unit-tua-chua'));
  expect(unitsOf(named('unit-nam-po', 'unit-tua-chua'))).toEqual([
    ['unit-nam-po'],
    ['unit-tua-chua'],
  ]);
  given(named('unit-nam-po')).when(name('unit-nam-po'), toClass).thenEvents();
});

test('FOL-2 the units named are known, each once, and those that reported stay', () => {
  given().when(name('unit-nam-po')).thenRefused('noClass', 'directiveId');
  given().when(name('unit-nobody'), toClass).thenRefused('unknownUnit', 'unitIds.0');
  given().when(name('unit-nam-po', 'unit-nam-po'), toClass).thenRefused('duplicate', 'unitIds.1');
  given(named('unit-nam-po'), reported({ addresseeUnitId: 'unit-nam-po', unitId: 'unit-nam-po' }))
    .when(name('unit-tua-chua'), toClass)
    .thenRefused('inUse', 'unitIds');
});

test('FOL-3 an agency reports on its own task, the secretary in its name', () => {
  given().when(report(), planning).thenEvents(reported());
  given().when(report()).thenEvents(reported());
  given()
    .when(report(), { actor: agencyOf('unit-finance') })
    .thenRefused('notYours', 'addresseeUnitId');
  given()
    .when(report({ addresseeUnitId: 'unit-finance' }), { actor: agencyOf('unit-finance') })
    .thenRefused('notAddressee', 'addresseeUnitId');
  given()
    .when(report({ percent: null }), planning)
    .thenEvents(reported({ percent: null }));
});

test('FOL-4 nothing is reported on what is settled, and no file that the sender has not uploaded', () => {
  given(confirmed(null)).when(report(), planning).thenRefused('taskSettled', 'directiveId');
  given(closed(null)).when(report(), planning).thenRefused('taskSettled', 'directiveId');
  given()
    .when(report({ attachmentId: 'file' }), planning)
    .thenRefused('notFound', 'attachmentId');
  const attachment = {
    attachmentId: 'file',
    filename: 'Báo cáo.pdf',
    mediaType: 'application/pdf' as const,
    size: 12,
    sha256: 'a'.repeat(64),
  };
  given()
    .when(report({ attachmentId: 'file' }), { ...planning, attachment })
    .thenEvents(reported({ attachment }));
});

test('FOL-5 the secretary confirms, once, and nothing that was closed', () => {
  given(claim).when(confirm).thenEvents(confirmed(null));
  given().when(confirm).thenEvents(confirmed(null));
  given(confirmed(null)).when(confirm).thenRefused('alreadyDone', 'directiveId');
  given(closed(null)).when(confirm).thenRefused('taskSettled', 'directiveId');
});

test('FOL-6 a claim is returned; without one there is nothing to return', () => {
  given(claim).when(giveBack).thenEvents(returned(null));
  given(reported()).when(giveBack).thenRefused('notReported', 'directiveId');
  given(claim, returned(null)).when(giveBack).thenRefused('notReported', 'directiveId');
  given(claim, confirmed(null)).when(giveBack).thenRefused('taskSettled', 'directiveId');
});

test('FOL-8 a deadline is extended to a later day, the one before kept', () => {
  given().when(extend('2022-12-31')).thenEvents(extended('2022-12-31', '2022-09-30'));
  given().when(extend('2022-09-30')).thenRefused('deadlineNotLater', 'until');
  given(extended('2022-12-31', '2022-09-30'))
    .when(extend('2022-10-31'))
    .thenRefused('deadlineNotLater', 'until');
  given()
    .when(extend('2022-12-31'), { directive: directive({ due: null }) })
    .thenEvents(extended('2022-12-31', null));
  given(confirmed(null)).when(extend('2022-12-31')).thenRefused('taskSettled', 'directiveId');
});

test('FOL-9 a task is closed with a reason, once, and not when it is done', () => {
  given().when(close).thenEvents(closed(null));
  given(closed(null)).when(close).thenRefused('alreadyDone', 'directiveId');
  given(confirmed(null)).when(close).thenRefused('taskSettled', 'directiveId');
});

test('FOL-10 what is settled is taken up again, and claims made before count no more', () => {
  const again = {
    type: 'directiveTakenUpAgain' as const,
    payload: { ...on, addresseeUnitIds: [null], reason },
  };
  given(claim, confirmed(null)).when(reopen).thenEvents(again);
  given(closed(null)).when(reopen).thenEvents(again);
  given(claim).when(reopen).thenRefused('notSettled', 'directiveId');
  given(claim, confirmed(null), again).when(giveBack).thenRefused('notReported', 'directiveId');
});

test('FOL-11 without an addressee an act is on every task that it applies to', () => {
  const both = named('unit-nam-po', 'unit-tua-chua');
  given(both).when(confirm, toClass).thenEvents(confirmed('unit-nam-po', 'unit-tua-chua'));
  given(both, confirmed('unit-nam-po'))
    .when(confirm, toClass)
    .thenEvents(confirmed('unit-tua-chua'));
  given(both, confirmed('unit-nam-po', 'unit-tua-chua'))
    .when(confirm, toClass)
    .thenRefused('alreadyDone', 'directiveId');
  given(both)
    .when({ type: 'confirmDone', payload: { ...on, addresseeUnitId: 'unit-nam-po' } }, toClass)
    .thenEvents(confirmed('unit-nam-po'));
  given(both)
    .when({ type: 'confirmDone', payload: { ...on, addresseeUnitId: 'unit-finance' } }, toClass)
    .thenRefused('notAddressee', 'addresseeUnitId');
});

test('FOL-12 an obstacle is resolved once and noted at any time', () => {
  const obstacle = { sessionId: 'session-first', obstacleId: 'obstacle' };
  const resolve = {
    type: 'resolveObstacle',
    payload: { ...obstacle, how: 'Đã có hướng dẫn' },
  } as const;
  const note = { type: 'noteObstacle', payload: { ...obstacle, text: 'Đã gửi văn bản' } } as const;
  const resolved = { type: 'obstacleResolved', payload: resolve.payload } as const;
  given().when(resolve).thenEvents(resolved);
  given(resolved).when(resolve).thenRefused('alreadyDone', 'obstacleId');
  given(resolved).when(note).thenEvents({ type: 'obstacleNoted', payload: note.payload });
  given().when(resolve, { obstacle: null }).thenRefused('notFound', 'obstacleId');
});

test('FOL-3 an agency does nothing but report, and others do nothing at all', () => {
  const acts = [confirm, giveBack, close, reopen, extend('2022-12-31'), name('unit-nam-po')];
  for (const act of acts) given().when(act, planning).thenRefused('forbidden');
  const chair = { ...secretary, role: 'chair' as const };
  given().when(report(), { actor: chair }).thenRefused('forbidden');
  expect(Object.keys(committeePolicy).sort()).toEqual(Object.keys(committeeCommands).sort());
});
