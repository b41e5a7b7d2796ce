import { expect, test } from 'vitest';
import { fold } from '../../testing/fold.ts';
import { preparedSession } from '../../testing/session.ts';
import type { CommitteeEvent } from './events.ts';
import { type FollowedDirective, mattersOf, type SessionMatters } from './matters.ts';
import { registerOf } from './register.ts';
import { seriesOf } from './series.ts';
import { standingFor } from './standing.ts';
import {
  closed,
  confirmed,
  directive,
  extended,
  foldFollowUp,
  named,
  on,
  reported,
  returned,
} from './testing/given.ts';

const followed = (changes: Partial<FollowedDirective> = {}): FollowedDirective => ({
  ...directive(),
  number: 1,
  at: 0,
  text: 'Tổng hợp nhu cầu vốn',
  coordinatingUnitIds: [],
  deadline: { kind: 'date', date: '2022-09-30' },
  deadlineWording: null,
  conditions: null,
  obstacleIds: [],
  programmes: [],
  ...changes,
});

const session = (changes: Partial<SessionMatters> = {}): SessionMatters => ({
  ...mattersOf('session-first', fold(...preparedSession())),
  openedAt: 1,
  phase: 'adjourned',
  directives: [followed()],
  ...changes,
});

const sources = (
  sessions: readonly SessionMatters[],
  events: readonly CommitteeEvent[] = [],
  today = '2022-09-01',
) => ({
  committeeId: 'committee',
  sessions,
  followUp: foldFollowUp(...events),
  unitNames: new Map(),
  today,
});

const stateOf = (
  today: string,
  events: readonly CommitteeEvent[] = [],
  changes: Partial<FollowedDirective> = {},
) =>
  registerOf(sources([session({ directives: [followed(changes)] })], events, today)).tasks[0]
    ?.state;

const claim = reported({ claimsDone: true, percent: 100 });
const undated = { due: null, deadline: { kind: 'urgent' as const } };

test('FOL-13 a task’s state by the day and by what was said of it', () => {
  expect(stateOf('2022-09-01')).toBe('notStarted');
  expect(stateOf('2022-09-01', [reported()])).toBe('onSchedule');
  expect(stateOf('2022-09-23', [reported()])).toBe('dueSoon');
  expect(stateOf('2022-09-22', [reported()])).toBe('onSchedule');
  expect(stateOf('2022-09-30')).toBe('dueSoon');
  expect(stateOf('2022-10-01')).toBe('overdue');
  expect(stateOf('2022-10-01', [extended('2022-12-31', '2022-09-30')])).toBe('extended');
  expect(stateOf('2023-01-01', [extended('2022-12-31', '2022-09-30')])).toBe('overdue');
  expect(stateOf('2022-10-01', [claim])).toBe('reportedDone');
  expect(stateOf('2022-10-01', [claim, returned(null)])).toBe('overdue');
  expect(stateOf('2022-10-01', [claim, confirmed(null)])).toBe('done');
  expect(stateOf('2022-10-01', [closed(null)])).toBe('closed');
});

test('FOL-13 of several stages the next one says what is due soon, the last what is overdue', () => {
  const stage = (date: string) => ({ work: 'Báo cáo', date, recipient: null });
  const deadline = { kind: 'stages' as const, stages: [stage('2022-09-05'), stage('2022-12-31')] };
  const staged = { deadline, due: '2022-12-31' };
  expect(stateOf('2022-09-01', [], staged)).toBe('dueSoon');
  expect(stateOf('2022-09-06', [], staged)).toBe('notStarted');
  expect(stateOf('2023-01-01', [], staged)).toBe('overdue');
});

test('FOL-7 two equal leads share one task, claimed done when each of them says so', () => {
  const leads = { leadUnitIds: ['unit-planning', 'unit-finance'] };
  const other = reported({ unitId: 'unit-finance', claimsDone: true });
  expect(stateOf('2022-09-01', [claim], leads)).toBe('onSchedule');
  expect(stateOf('2022-09-01', [claim, other], leads)).toBe('reportedDone');
  const register = registerOf(sources([session({ directives: [followed(leads)] })]));
  expect(register.counts.total).toBe(1);
  expect(register.byAgency.map(({ counts }) => counts.total)).toEqual([1, 1]);
});

test('FOL-14 "21 tasks: 8 done, 11 on schedule, 2 not done", a class addressee by addressee', () => {
  const many = (count: number, from: number, due: string | null) =>
    Array.from({ length: count }, (_each, place) =>
      followed({ directiveId: `directive-${from + place}`, number: from + place, due }),
    );
  const directives = [
    ...many(8, 1, '2022-08-15'),
    ...many(9, 9, '2022-12-31'),
    ...many(2, 18, '2022-08-15'),
  ];
  const toClass = followed({ number: 20, leadUnitIds: [], addressees: ['các địa phương'] });
  const done = directives.slice(0, 8).map(
    ({ directiveId }): CommitteeEvent => ({
      type: 'doneConfirmed',
      payload: { ...on, directiveId, addresseeUnitIds: [null] },
    }),
  );
  const events = [...done, named('unit-nam-po', 'unit-tua-chua')];
  const register = registerOf(sources([session({ directives: [...directives, toClass] })], events));
  expect(register.counts).toEqual({
    total: 21,
    done: 8,
    inTime: 11,
    overdue: 2,
    reportedDone: 0,
    undated: 0,
    closed: 0,
  });
  expect(register.tasks.slice(0, 2).map(({ state }) => state)).toEqual(['overdue', 'overdue']);
  expect(register.tasks.at(-1)?.state).toBe('done');
});

test('FOL-15 a task without a date is counted apart, and never as overdue', () => {
  expect(stateOf('2030-01-01', [], undated)).toBe('undated');
  const register = registerOf(
    sources([session({ directives: [followed(undated)] })], [], '2030-01-01'),
  );
  expect(register.counts).toMatchObject({ total: 1, undated: 1, overdue: 0, inTime: 0 });
});

test('FOL-16 a withdrawn directive is in no register', () => {
  const register = registerOf(sources([session({ directives: [followed({ withdrawn: true })] })]));
  expect(register.tasks).toEqual([]);
});

test('FOL-17 filters are all to hold', () => {
  const directives = [
    followed({ programmes: [{ programmeId: 'NTM', projectCode: null }] }),
    followed({ directiveId: 'other', number: 2, leadUnitIds: ['unit-finance'], due: null }),
  ];
  const numbers = (filter: Parameters<typeof registerOf>[1]) =>
    registerOf(sources([session({ directives })]), filter).tasks.map(({ number }) => number);
  expect(numbers({})).toEqual([1, 2]);
  expect(numbers({ programmeId: 'NTM' })).toEqual([1]);
  expect(numbers({ unitId: 'unit-finance' })).toEqual([2]);
  expect(numbers({ unitId: 'unit-finance', programmeId: 'NTM' })).toEqual([]);
  expect(numbers({ state: 'undated' })).toEqual([2]);
  expect(numbers({ dueTo: '2022-12-31' })).toEqual([1]);
  expect(numbers({ dueFrom: '2022-10-01' })).toEqual([]);
  expect(numbers({ sessionId: 'session-other' })).toEqual([]);
});

test('FOL-20 charts show the latest plan and the latest disbursement, as reported', () => {
  const figure = (asOf: string, plan: number | null, disbursed: number | null) => ({
    figureId: asOf,
    seq: 1,
    at: 0,
    revisions: [],
    withdrawn: null,
    label: 'Vốn năm 2022',
    programme: { programmeId: 'NTM', projectCode: null },
    unitId: null,
    plan: plan === null ? null : { millions: plan, qualifier: 'moreThan' as const },
    disbursed: disbursed === null ? null : { millions: disbursed, qualifier: 'about' as const },
    rate: null,
    otherCurrency: null,
    asOf,
    period: '2022',
    source: null,
    kind: null,
    partIds: [],
    wording: null,
    reportedByUnitId: null,
  });
  const first = session({ figures: [figure('2022-05-31', 373_000, 10_000)] });
  const second = session({
    sessionId: 'session-second',
    figures: [figure('2022-08-31', null, 90_000)],
  });
  expect(seriesOf(sources([first, second])).funding).toMatchObject([
    {
      programmeId: 'NTM',
      plan: { millions: 373_000, qualifier: 'moreThan' },
      planFrom: { sessionId: 'session-first', asOf: '2022-05-31' },
      disbursed: { millions: 90_000, qualifier: 'about' },
      disbursedFrom: { sessionId: 'session-second' },
    },
  ]);
});

test('FOL-21 counted are the tasks of the session before, and older ones not settled when it was opened', () => {
  const settledEarly = followed({ directiveId: 'settled', number: 2 });
  const older = session({ directives: [followed(), settledEarly] });
  const late = Number.MAX_SAFE_INTEGER - 1;
  const previous = session({
    sessionId: 'session-second',
    openedAt: late,
    directives: [followed({ sessionId: 'session-second', directiveId: 'fresh' })],
  });
  const events: CommitteeEvent[] = [
    { type: 'doneConfirmed', payload: { ...on, directiveId: 'settled', addresseeUnitIds: [null] } },
  ];
  const standing = standingFor('session-third', sources([older, previous], events));
  expect(standing).toMatchObject({
    previous: { sessionId: 'session-second' },
    counts: { total: 2, done: 0 },
  });
  expect(standing?.directives.map(({ directiveId }) => directiveId).toSorted()).toEqual([
    'directive',
    'fresh',
  ]);
  expect(standingFor('session-first', sources([older]))).toBeNull();
});
