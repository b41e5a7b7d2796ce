import { expect, test } from 'vitest';
import { agency, point, secretary } from '../../testing/actors.ts';
import { given } from '../../testing/given.ts';
import { figureDetails, figureReported } from '../../testing/material.ts';
import { openSession, pointAdded } from '../../testing/session.ts';
import type { PayloadOf, SessionCommand } from '../commands.ts';
import type { SessionEvent } from '../events.ts';

type Details = PayloadOf<'reportFigure'>;
const report = (changes: Partial<Details> = {}): SessionCommand => ({
  type: 'reportFigure',
  payload: figureDetails({ reportedByUnitId: null, ...changes }),
});
const reported = (changes: Partial<Details> = {}): SessionEvent => ({
  type: 'figureReported',
  payload: { ...figureDetails({ reportedByUnitId: null, ...changes }), figureId: 'new' },
});
const revise = (name: string, changes: Partial<Details> = {}): SessionCommand => ({
  type: 'reviseFigure',
  payload: { ...figureDetails(changes), figureId: `figure-${name}`, reason: null },
});
const revised = (name: string, changes: Partial<Details> = {}): SessionEvent => ({
  type: 'figureRevised',
  payload: { ...figureDetails(changes), figureId: `figure-${name}`, reason: null },
});
const withdraw: SessionCommand = {
  type: 'withdrawFigure',
  payload: { figureId: 'figure-a', reason: 'Nhầm kỳ báo cáo' },
};
const withdrawn: SessionEvent = {
  type: 'figureWithdrawn',
  payload: { figureId: 'figure-a', reason: 'Nhầm kỳ báo cáo' },
};
const planning = { actor: agency('planning') };

test('FUN-1 an agency reports for itself alone', () => {
  given(...openSession())
    .when(report(), planning)
    .thenEvents(reported({ reportedByUnitId: 'unit-planning' }));
  given(...openSession())
    .when(report({ reportedByUnitId: 'unit-finance' }), planning)
    .thenRefused('notYours', 'reportedByUnitId');
});

test('FUN-1 a room reports for its units, by itself for the first', () => {
  const room = pointAdded('room', { unitIds: ['unit-nam-po', 'unit-tua-chua'] });
  const actor = point('room');
  given(...openSession(), room)
    .when(report(), { actor })
    .thenEvents(reported({ reportedByUnitId: 'unit-nam-po' }));
  given(...openSession(), room)
    .when(report({ reportedByUnitId: 'unit-tua-chua' }), { actor })
    .thenEvents(reported({ reportedByUnitId: 'unit-tua-chua' }));
  given(...openSession(), pointAdded('bare', { unitIds: [] }))
    .when(report(), { actor: point('bare') })
    .thenRefused('forbidden', 'reportedByUnitId');
});

test('FUN-1 officers record the report of any known unit, or of none', () => {
  given(...openSession())
    .when(report())
    .thenEvents(reported());
  given(...openSession())
    .when(report({ reportedByUnitId: 'unit-finance' }))
    .thenEvents(reported({ reportedByUnitId: 'unit-finance' }));
  given(...openSession())
    .when(report({ reportedByUnitId: 'unit-health' }))
    .thenRefused('unknownUnit', 'reportedByUnitId');
});

test('FUN-2 unit, programme and project are the session’s', () => {
  const programme = { programmeId: 'programme-poverty', projectCode: 'DA1' };
  given(...openSession())
    .when(report({ unitId: 'unit-nam-po', programme }))
    .thenEvents(reported({ unitId: 'unit-nam-po', programme }));
  given(...openSession())
    .when(report({ unitId: 'unit-health' }))
    .thenRefused('unknownUnit', 'unitId');
  given(...openSession())
    .when(report({ programme: { ...programme, projectCode: 'DA9' } }))
    .thenRefused('unknownProgramme', 'programme');
});

test('FUN-3 parts are there, stand, and are named once', () => {
  const parts = [...openSession(), figureReported('a'), figureReported('b')];
  given(...parts)
    .when(report({ partIds: ['figure-a', 'figure-b'] }))
    .thenEvents(reported({ partIds: ['figure-a', 'figure-b'] }));
  given(...parts)
    .when(report({ partIds: ['figure-a', 'figure-c'] }))
    .thenRefused('notFound', 'partIds.1');
  given(...parts)
    .when(report({ partIds: ['figure-a', 'figure-a'] }))
    .thenRefused('duplicate', 'partIds.1');
  given(...parts, withdrawn)
    .when(report({ partIds: ['figure-a'] }))
    .thenRefused('withdrawn', 'partIds.0');
});

test('FUN-3 no figure holds itself, at any depth', () => {
  const chain = [
    ...openSession(),
    figureReported('a'),
    figureReported('b', { partIds: ['figure-a'] }),
    figureReported('c', { partIds: ['figure-b'] }),
  ];
  given(...chain)
    .when(revise('a', { partIds: ['figure-a'] }))
    .thenRefused('circularParts', 'partIds.0');
  given(...chain)
    .when(revise('a', { partIds: ['figure-c'] }))
    .thenRefused('circularParts', 'partIds.0');
  given(...chain)
    .when(revise('c', { partIds: ['figure-a', 'figure-b'] }))
    .thenEvents(revised('c', { partIds: ['figure-a', 'figure-b'] }));
});

test('FUN-4 the reporting unit and officers revise it, and what stood before is kept', () => {
  const changes = { plan: { millions: 4_338_000, qualifier: 'exactly' as const } };
  const before = [...openSession(), figureReported('a')];
  for (const actor of [agency('planning'), secretary]) {
    const decided = given(...before).when(revise('a', changes), { actor });
    decided.thenEvents(revised('a', changes));
    const figure = decided.state().funding.byId['figure-a'];
    expect(figure?.seq).toBe(before.length + 1);
    expect(figure?.plan).toEqual(changes.plan);
    expect(figure?.revisions).toMatchObject([
      { seq: before.length, reason: null, before: { plan: null } },
    ]);
  }
  given(...before)
    .when(revise('a', { ...changes, reportedByUnitId: null }))
    .thenEvents(revised('a', changes));
  given(...before)
    .when(revise('a'), { actor: agency('finance') })
    .thenRefused('notYours');
  given(...before)
    .when(revise('a', { reportedByUnitId: 'unit-finance' }), planning)
    .thenRefused('notYours', 'reportedByUnitId');
  given(...before)
    .when(revise('b'), planning)
    .thenRefused('notFound', 'figureId');
});

test('FUN-5 withdrawn with a reason, it is changed no more', () => {
  const before = [...openSession(), figureReported('a')];
  given(...before)
    .when(withdraw, planning)
    .thenEvents(withdrawn);
  given(...before)
    .when(withdraw, { actor: agency('finance') })
    .thenRefused('notYours');
  given(...before, withdrawn)
    .when(withdraw, planning)
    .thenRefused('withdrawn', 'figureId');
  given(...before, withdrawn)
    .when(revise('a'), planning)
    .thenRefused('withdrawn', 'figureId');
});
