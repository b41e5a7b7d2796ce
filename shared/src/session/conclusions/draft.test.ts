import { expect, test } from 'vitest';
import { chair } from '../../testing/actors.ts';
import { given } from '../../testing/given.ts';
import { directiveIssued, figureReported, obstacleSubmitted } from '../../testing/material.ts';
import { openSession, preparedSession } from '../../testing/session.ts';
import type { PayloadOf, SessionCommand } from '../commands.ts';
import type { SessionEvent } from '../events.ts';

type Section = PayloadOf<'addConclusion'>['section'];
type Source = PayloadOf<'addConclusion'>['sources'][number];

const add = (
  section: Section,
  afterName: string | null = null,
  sources: Source[] = [],
): SessionCommand => ({
  type: 'addConclusion',
  payload: { section, afterEntryId: afterName && `entry-${afterName}`, text: 'Mới.', sources },
});
const added = (
  name: string,
  section: Section,
  afterName: string | null = null,
  sources: Source[] = [],
): SessionEvent => ({
  type: 'conclusionAdded',
  payload: {
    entryId: name === 'new' ? 'new' : `entry-${name}`,
    section,
    afterEntryId: afterName && `entry-${afterName}`,
    text: 'Mới.',
    sources,
  },
});
const edit = (name: string, version: number): SessionCommand => ({
  type: 'editConclusion',
  payload: { entryId: `entry-${name}`, version, text: 'Sửa.', sources: [] },
});
const edited = (name: string): SessionEvent => ({
  type: 'conclusionEdited',
  payload: { entryId: `entry-${name}`, text: 'Sửa.', sources: [] },
});
const move = (name: string, section: Section, afterName: string | null = null) => ({
  type: 'moveConclusion' as const,
  payload: { entryId: `entry-${name}`, section, afterEntryId: afterName && `entry-${afterName}` },
});
const remove = (name: string, version: number): SessionCommand => ({
  type: 'removeConclusion',
  payload: { entryId: `entry-${name}`, version },
});
const drafted = [
  ...openSession(),
  added('a', 'results'),
  added('b', 'results', 'a'),
  added('c', 'directives', 'b'),
];

test('CON-1 an entry rests on what the session has', () => {
  const answered: SessionEvent = {
    type: 'obstacleAnswered',
    payload: {
      obstacleId: 'obstacle-muong-nhe',
      answerId: 'answer-a',
      unitId: null,
      text: 'Đã trình.',
    },
  };
  const material = [
    ...openSession(),
    obstacleSubmitted('muong-nhe'),
    answered,
    figureReported('a'),
    directiveIssued('a'),
  ];
  const sources: Source[] = [
    { kind: 'obstacle', id: 'obstacle-muong-nhe' },
    { kind: 'answer', id: 'answer-a' },
    { kind: 'figure', id: 'figure-a' },
    { kind: 'directive', id: 'directive-a' },
    { kind: 'agendaItem', id: 'item-report' },
  ];
  given(...material)
    .when(add('results', null, sources))
    .thenEvents(added('new', 'results', null, sources));
  const kinds: Source['kind'][] = [
    'obstacle',
    'answer',
    'solution',
    'figure',
    'speech',
    'directive',
    'vote',
    'agendaItem',
  ];
  for (const kind of kinds) {
    given(...material)
      .when(
        add('results', null, [
          { kind: 'obstacle', id: 'obstacle-muong-nhe' },
          { kind, id: 'gone' },
        ]),
      )
      .thenRefused('notFound', 'sources.1');
  }
});

test('CON-1 the draft may begin before the session', () => {
  given(...preparedSession())
    .when(add('results'))
    .thenEvents(added('new', 'results'));
});

test('CON-2 an entry goes to the end of its section, or behind another there', () => {
  given(...drafted)
    .when(add('results'))
    .thenEvents(added('new', 'results', 'b'));
  const decided = given(...drafted).when(add('results', 'a'));
  decided.thenEvents(added('new', 'results', 'a'));
  expect(decided.state().conclusions.order).toEqual(['entry-a', 'new', 'entry-b', 'entry-c']);
  given(...drafted)
    .when(add('directives', 'a'))
    .thenRefused('notFound', 'afterEntryId');
  given(...drafted)
    .when(add('results', 'gone'))
    .thenRefused('notFound', 'afterEntryId');
});

test('CON-2 an entry is moved to the head of a section, or behind another there', () => {
  const toHead = given(...drafted).when(move('b', 'results'));
  expect(toHead.state().conclusions.order).toEqual(['entry-b', 'entry-a', 'entry-c']);
  const across = given(...drafted).when(move('a', 'directives', 'c'));
  expect(across.state().conclusions).toMatchObject({
    order: ['entry-b', 'entry-c', 'entry-a'],
    entries: { 'entry-a': { section: 'directives', version: 1 } },
  });
  given(...drafted)
    .when(move('a', 'results', 'a'))
    .thenRefused('malformed', 'afterEntryId');
  given(...drafted)
    .when(move('a', 'results', 'c'))
    .thenRefused('notFound', 'afterEntryId');
  given(...drafted)
    .when(move('gone', 'results'))
    .thenRefused('notFound', 'entryId');
});

test('CON-3 what another changed in the meantime is not overwritten', () => {
  const decided = given(...drafted).when(edit('a', 1), { actor: chair });
  decided.thenEvents(edited('a'));
  expect(decided.state().conclusions.entries['entry-a']).toMatchObject({
    text: 'Sửa.',
    version: 2,
    seq: drafted.length + 1,
  });
  given(...decided.history())
    .when(edit('a', 1))
    .thenRefused('versionConflict', 'version');
  given(...decided.history())
    .when(remove('a', 1))
    .thenRefused('versionConflict', 'version');
  const removed = given(...decided.history()).when(remove('a', 2));
  removed.thenEvents({ type: 'conclusionRemoved', payload: { entryId: 'entry-a' } });
  expect(removed.state().conclusions).toMatchObject({ order: ['entry-b', 'entry-c'] });
  given(...removed.history())
    .when(edit('a', 2))
    .thenRefused('notFound', 'entryId');
});
