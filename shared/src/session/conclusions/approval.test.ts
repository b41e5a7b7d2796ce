import { describe, expect, test } from 'vitest';
import { chair } from '../../testing/actors.ts';
import { fold } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import { openSession } from '../../testing/session.ts';
import type { PayloadOf, SessionCommand } from '../commands.ts';
import type { EventNamed, SessionEvent } from '../events.ts';
import { maySee, visibilityOf } from '../redact.ts';
import { entriesOf } from './order.ts';

type Section = PayloadOf<'addConclusion'>['section'];
const officer = { actor: chair };

const added = (name: string, section: Section, after: string | null = null): SessionEvent => ({
  type: 'conclusionAdded',
  payload: { entryId: name, section, afterEntryId: after, text: `${name}.`, sources: [] },
});
const edited: SessionEvent = {
  type: 'conclusionEdited',
  payload: { entryId: 'task', text: 'task, sửa.', sources: [] },
};
const present: SessionCommand = { type: 'presentConclusions', payload: {} };
const presented = (version: number): SessionEvent => ({
  type: 'conclusionsPresented',
  payload: { version },
});
const approve = (version: number): SessionCommand => ({
  type: 'approveConclusions',
  payload: { version },
});
const giveBack = (entryId: string): SessionCommand => ({
  type: 'returnConclusions',
  payload: { comment: 'Rút gọn', entryComments: [{ entryId, comment: 'Nêu rõ đơn vị' }] },
});
const returned: SessionEvent = {
  type: 'conclusionsReturned',
  payload: {
    version: 1,
    comment: 'Rút gọn',
    entryComments: [{ entryId: 'task', comment: 'Nêu rõ đơn vị' }],
  },
};
const revise: SessionCommand = { type: 'reviseConclusions', payload: { reason: 'Sót nhiệm vụ' } };
const revised: SessionEvent = { type: 'conclusionsRevised', payload: { reason: 'Sót nhiệm vụ' } };

type Entry = EventNamed<'conclusionsApproved'>['payload']['entries'][number];
const entry = (name: string, section: Section, changes: Partial<Entry> = {}): Entry => ({
  entryId: name,
  section,
  text: `${name}.`,
  sources: [],
  version: 1,
  ...changes,
});
const ENTRIES = [entry('result', 'results'), entry('task', 'directives')];
const approved = (version = 1, entries: Entry[] = ENTRIES): SessionEvent => ({
  type: 'conclusionsApproved',
  payload: { version, entries },
});
/** Drafted with the task first: the document puts it second. */
const drafted = [...openSession(), added('task', 'directives'), added('result', 'results', 'task')];

test('CON-4 presenting stores the draft as a version', () => {
  const decided = given(...drafted).when(present);
  decided.thenEvents(presented(1));
  const { status, versions } = decided.state().conclusions;
  expect(status).toBe('presented');
  expect(versions).toMatchObject([{ version: 1, approvedAt: null, entries: ENTRIES }]);
  given(...decided.history())
    .when(present)
    .thenRefused('alreadyDone');
  given(...decided.history(), edited)
    .when(present)
    .thenEvents(presented(2));
  given(...openSession())
    .when(present)
    .thenRefused('conclusionsEmpty');
});

test('CON-5 the chair returns it with remarks, which the next edit and the next return take away', () => {
  const decided = given(...drafted, presented(1)).when(giveBack('task'), officer);
  decided.thenEvents(returned);
  expect(decided.state().conclusions).toMatchObject({
    status: 'draft',
    comment: 'Rút gọn',
    entries: { task: { comment: 'Nêu rõ đơn vị' }, result: { comment: null } },
  });
  expect(fold(...decided.history(), edited).conclusions.entries.task?.comment).toBeNull();
  const again = given(...decided.history(), presented(2)).when(giveBack('result'), officer);
  expect(again.state().conclusions.entries).toMatchObject({
    task: { comment: null },
    result: { comment: 'Nêu rõ đơn vị' },
  });
  given(...drafted)
    .when(giveBack('task'), officer)
    .thenRefused('conclusionsNotPresented');
  given(...drafted, presented(1))
    .when(giveBack('gone'), officer)
    .thenRefused('notFound', 'entryComments.0.entryId');
});

test('CON-6 the chair approves what was shown, and nothing else', () => {
  given(...drafted, presented(1))
    .when(approve(1), officer)
    .thenEvents(approved());
  given(...drafted, presented(1), edited, presented(2))
    .when(approve(1), officer)
    .thenRefused('versionConflict', 'version');
  given(...drafted)
    .when(approve(1), officer)
    .thenRefused('conclusionsNotPresented');
});

test.each<SessionEvent>([
  edited,
  added('praise', 'praiseAndCriticism'),
  { type: 'conclusionRemoved', payload: { entryId: 'task' } },
  {
    type: 'conclusionMoved',
    payload: { entryId: 'task', section: 'onProposals', afterEntryId: null },
  },
])('CON-7 after $type the draft must be presented anew', (changed) => {
  given(...drafted, presented(1), changed)
    .when(approve(1), officer)
    .thenRefused('conclusionsNotPresented');
});

describe('CON-8 after the approval', () => {
  const history = [...drafted, presented(1), approved()];
  test.each<SessionCommand>([
    {
      type: 'addConclusion',
      payload: { section: 'results', afterEntryId: null, text: 'Mới.', sources: [] },
    },
    {
      type: 'editConclusion',
      payload: { entryId: 'task', version: 1, text: 'Sửa.', sources: [] },
    },
    {
      type: 'moveConclusion',
      payload: { entryId: 'task', section: 'results', afterEntryId: null },
    },
    { type: 'removeConclusion', payload: { entryId: 'task', version: 1 } },
    present,
  ])('$type is refused', (command) => {
    given(...history)
      .when(command)
      .thenRefused('conclusionsApproved');
  });

  test('it is neither returned nor approved again', () => {
    for (const command of [giveBack('task'), approve(1)]) {
      given(...history)
        .when(command, officer)
        .thenRefused('conclusionsApproved');
    }
  });

  test('it is opened with a reason', () => {
    const decided = given(...history).when(revise);
    decided.thenEvents(revised);
    expect(decided.state().conclusions).toMatchObject({
      status: 'draft',
      revisions: [{ reason: 'Sót nhiệm vụ' }],
    });
    given(...drafted)
      .when(revise)
      .thenRefused('alreadyDone');
  });
});

test('CON-9 every version presented or approved is kept', () => {
  const corrected = [
    entry('result', 'results'),
    entry('task', 'directives', { text: 'task, sửa.', version: 2 }),
  ];
  const { conclusions } = fold(
    ...drafted,
    presented(1),
    approved(),
    revised,
    edited,
    presented(2),
    approved(2, corrected),
  );
  expect(conclusions.versions).toMatchObject([
    { version: 1, approvedAt: expect.any(Number), entries: ENTRIES },
    { version: 2, approvedAt: expect.any(Number), entries: corrected },
  ]);
});

describe('CON-10 whoever never saw the draft', () => {
  const history = [...drafted, presented(1), returned, presented(2), approved(2)];
  const shown = (...events: readonly SessionEvent[]) =>
    fold(...events.filter((event) => maySee('everyone', visibilityOf(event)))).conclusions;

  test('has exactly the approved text', () => {
    const viewed = shown(...history);
    expect(viewed.status).toBe('approved');
    expect(viewed.order).toEqual(['result', 'task']);
    expect(viewed.versions).toMatchObject([{ version: 2, entries: ENTRIES }]);
    const { conclusions } = fold(...history);
    expect(viewed.entries).toMatchObject(
      Object.fromEntries(ENTRIES.map((each) => [each.entryId, each])),
    );
    expect(viewed.order).toEqual(conclusions.order);
  });

  test('keeps it while a new version is drafted, and then has the new one', () => {
    const reopened = [...history, revised, edited, presented(3)];
    expect(shown(...reopened)).toEqual(shown(...history));
    const corrected = [entry('task', 'directives', { text: 'task, sửa.', version: 2 })];
    const viewed = shown(...reopened, approved(3, corrected));
    expect(viewed.order).toEqual(['task']);
    expect(viewed.entries.task?.text).toBe('task, sửa.');
    expect(viewed.versions.map(({ version }) => version)).toEqual([2, 3]);
  });

  test('is not disturbed by an event of the draft', () => {
    const events: readonly SessionEvent[] = [
      edited,
      { type: 'conclusionRemoved', payload: { entryId: 'task' } },
      returned,
    ];
    expect(fold(...events).conclusions.entries).toEqual({});
  });
});

test('CON-11 entries stand by section, and in a section as drafted', () => {
  const { conclusions } = fold(...drafted, added('second', 'directives', 'task'));
  expect(entriesOf(conclusions, 'directives').map(({ entryId }) => entryId)).toEqual([
    'task',
    'second',
  ]);
  const decided = given(...drafted, added('second', 'directives', 'task'), presented(1)).when(
    approve(1),
    officer,
  );
  expect(decided.state().conclusions.order).toEqual(['result', 'task', 'second']);
});
