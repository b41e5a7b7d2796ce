import { expect, test } from 'vitest';
import { chair } from '../../testing/actors.ts';
import { given } from '../../testing/given.ts';
import { directiveDetails, directiveIssued, obstacleSubmitted } from '../../testing/material.ts';
import { openSession } from '../../testing/session.ts';
import type { PayloadOf, SessionCommand } from '../commands.ts';
import type { SessionEvent } from '../events.ts';

type Details = PayloadOf<'issueDirective'>;
const issue = (changes: Partial<Details> = {}): SessionCommand => ({
  type: 'issueDirective',
  payload: directiveDetails(changes),
});
const issued = (changes: Partial<Details> = {}, itemId: string | null = null): SessionEvent => ({
  type: 'directiveIssued',
  payload: { ...directiveDetails(changes), directiveId: 'new', itemId },
});
const edit = (changes: Partial<Details> = {}): SessionCommand => ({
  type: 'editDirective',
  payload: { ...directiveDetails(changes), directiveId: 'directive-a', reason: 'Bổ sung' },
});
const edited = (changes: Partial<Details> = {}): SessionEvent => ({
  type: 'directiveEdited',
  payload: { ...directiveDetails(changes), directiveId: 'directive-a', reason: 'Bổ sung' },
});
const withdraw: SessionCommand = {
  type: 'withdrawDirective',
  payload: { directiveId: 'directive-a', reason: 'Trùng' },
};
const withdrawn = (name = 'a'): SessionEvent => ({
  type: 'directiveWithdrawn',
  payload: { directiveId: `directive-${name}`, reason: 'Trùng' },
});
const settled = (name: string, ...directiveIds: string[]): SessionEvent => ({
  type: 'obstacleOutcomeGiven',
  payload: { obstacleId: `obstacle-${name}`, kind: 'directive', text: null, directiveIds },
});
const reopened = (name: string): SessionEvent => ({
  type: 'obstacleReopened',
  payload: { obstacleId: `obstacle-${name}`, directiveId: 'directive-a' },
});
const raised = [
  ...openSession(),
  ...['muong-nhe', 'nam-po', 'tua-chua'].map((name) => obstacleSubmitted(name)),
];
const obstacles = (...names: string[]) => ({
  obstacleIds: names.map((name) => `obstacle-${name}`),
});

test('DIR-1 it has a lead or a class of addressees', () => {
  given(...openSession())
    .when(issue({ leadUnitIds: ['unit-planning', 'unit-finance'] }), { actor: chair })
    .thenEvents(issued({ leadUnitIds: ['unit-planning', 'unit-finance'] }));
  given(...openSession())
    .when(issue({ leadUnitIds: [], addressees: ['Các địa phương'] }))
    .thenEvents(issued({ leadUnitIds: [], addressees: ['Các địa phương'] }));
  given(...openSession())
    .when(issue({ leadUnitIds: [], coordinatingUnitIds: ['unit-finance'] }))
    .thenRefused('noLead', 'leadUnitIds');
});

test('DIR-2 agencies are known, each once, and none both leads and coordinates', () => {
  given(...openSession())
    .when(issue({ leadUnitIds: ['unit-health'] }))
    .thenRefused('unknownUnit', 'leadUnitIds.0');
  given(...openSession())
    .when(issue({ coordinatingUnitIds: ['unit-finance', 'unit-health'] }))
    .thenRefused('unknownUnit', 'coordinatingUnitIds.1');
  given(...openSession())
    .when(issue({ leadUnitIds: ['unit-planning', 'unit-planning'] }))
    .thenRefused('duplicate', 'leadUnitIds.1');
  given(...openSession())
    .when(issue({ coordinatingUnitIds: ['unit-finance', 'unit-finance'] }))
    .thenRefused('duplicate', 'coordinatingUnitIds.1');
  given(...openSession())
    .when(issue({ coordinatingUnitIds: ['unit-finance', 'unit-planning'] }))
    .thenRefused('leadAndCoordinating', 'coordinatingUnitIds.1');
});

test('DIR-3 it belongs to the current item and is numbered by issue', () => {
  const started: SessionEvent = { type: 'agendaItemStarted', payload: { itemId: 'item-report' } };
  const decided = given(...openSession(), directiveIssued('a'), started).when(issue());
  decided.thenEvents(issued({}, 'item-report'));
  const { byId } = decided.state().directives;
  expect([byId['directive-a']?.number, byId.new?.number]).toEqual([1, 2]);
});

test('DIR-4 the obstacles that it comes from are there, live, each once', () => {
  const merged: SessionEvent = {
    type: 'obstaclesMerged',
    payload: { intoId: 'obstacle-muong-nhe', fromIds: ['obstacle-nam-po'] },
  };
  const gone: SessionEvent = {
    type: 'obstacleWithdrawn',
    payload: { obstacleId: 'obstacle-tua-chua', reason: null },
  };
  const history = [...raised, merged, gone];
  given(...history)
    .when(issue(obstacles('muong-nhe', 'other')))
    .thenRefused('notFound', 'obstacleIds.1');
  given(...history)
    .when(issue(obstacles('nam-po')))
    .thenRefused('merged', 'obstacleIds.0');
  given(...history)
    .when(issue(obstacles('tua-chua')))
    .thenRefused('withdrawn', 'obstacleIds.0');
  given(...history)
    .when(issue(obstacles('muong-nhe', 'muong-nhe')))
    .thenRefused('duplicate', 'obstacleIds.1');
});

test('DIR-5 those without outcome receive one, the others keep theirs', () => {
  const noted: SessionEvent = {
    type: 'obstacleOutcomeGiven',
    payload: { obstacleId: 'obstacle-nam-po', kind: 'noted', text: null, directiveIds: [] },
  };
  const decided = given(...raised, noted).when(issue(obstacles('muong-nhe', 'nam-po')));
  decided.thenEvents(issued(obstacles('muong-nhe', 'nam-po')), settled('muong-nhe', 'new'));
  const { byId } = decided.state().obstacles;
  expect(byId['obstacle-muong-nhe']?.outcome).toMatchObject({
    kind: 'directive',
    directiveIds: ['new'],
  });
  expect(byId['obstacle-nam-po']?.outcome?.kind).toBe('noted');
});

test('DIR-6 an edit keeps what stood before, and settles the obstacles that it newly comes from', () => {
  const history = [
    ...raised,
    directiveIssued('a', obstacles('muong-nhe')),
    settled('muong-nhe', 'directive-a'),
  ];
  const changes = { text: 'Rà soát.', ...obstacles('muong-nhe', 'nam-po') };
  const decided = given(...history).when(edit(changes));
  decided.thenEvents(edited(changes), settled('nam-po', 'directive-a'));
  const directive = decided.state().directives.byId['directive-a'];
  expect(directive).toMatchObject({ text: 'Rà soát.', seq: history.length + 1 });
  expect(directive?.history).toMatchObject([
    { seq: history.length - 1, reason: 'Bổ sung', before: { text: directiveDetails().text } },
  ]);
});

test('DIR-6 the rules of issuing hold, but a former source may have been withdrawn since', () => {
  const history = [...raised, directiveIssued('a', obstacles('muong-nhe'))];
  const gone: SessionEvent = {
    type: 'obstacleWithdrawn',
    payload: { obstacleId: 'obstacle-muong-nhe', reason: null },
  };
  given(...history, gone)
    .when(edit(obstacles('muong-nhe')))
    .thenEvents(edited(obstacles('muong-nhe')));
  given(...history)
    .when(edit({ leadUnitIds: [] }))
    .thenRefused('noLead', 'leadUnitIds');
  given(...history, withdrawn())
    .when(edit())
    .thenRefused('withdrawn', 'directiveId');
  given(...raised)
    .when(edit())
    .thenRefused('notFound', 'directiveId');
});

test('DIR-7 withdrawn, what rested on it alone is open again', () => {
  const history = [
    ...raised,
    directiveIssued('a', obstacles('muong-nhe', 'nam-po')),
    directiveIssued('b', obstacles('nam-po')),
    settled('muong-nhe', 'directive-a'),
    settled('nam-po', 'directive-a'),
    settled('tua-chua', 'directive-a', 'directive-b'),
  ];
  const decided = given(...history).when(withdraw);
  decided.thenEvents(withdrawn(), reopened('muong-nhe'));
  const obstacle = decided.state().obstacles.byId['obstacle-muong-nhe'];
  expect(obstacle?.outcome).toBeNull();
  expect(obstacle?.pastOutcomes).toMatchObject([{ kind: 'directive' }]);
  given(...history, withdrawn('b'))
    .when(withdraw)
    .thenEvents(withdrawn(), reopened('muong-nhe'), reopened('nam-po'), reopened('tua-chua'));
  given(...history, withdrawn())
    .when(withdraw)
    .thenRefused('withdrawn', 'directiveId');
});

test('DIR-7 an outcome of another kind does not rest on it', () => {
  const resolved: SessionEvent = {
    type: 'obstacleOutcomeGiven',
    payload: {
      obstacleId: 'obstacle-muong-nhe',
      kind: 'resolved',
      text: null,
      directiveIds: ['directive-a'],
    },
  };
  given(...raised, directiveIssued('a'), resolved)
    .when(withdraw)
    .thenEvents(withdrawn());
});

test('DIR-8 an edit that drops an obstacle opens it again', () => {
  const history = [
    ...raised,
    directiveIssued('a', obstacles('muong-nhe', 'nam-po')),
    settled('muong-nhe', 'directive-a'),
    settled('nam-po', 'directive-a'),
  ];
  given(...history)
    .when(edit(obstacles('nam-po')))
    .thenEvents(edited(obstacles('nam-po')), reopened('muong-nhe'));
});
