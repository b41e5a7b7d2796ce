import { expect, test } from 'vitest';
import { fold, type History } from '../testing/fold.ts';
import { given } from '../testing/given.ts';
import { openSession } from '../testing/session.ts';
import { type DraftingEvent, inverseOf } from './inverseOf.ts';

const added = (
  entryId: string,
  afterEntryId: string | null,
  section: 'results' | 'limitations' = 'results',
): DraftingEvent => ({
  type: 'conclusionAdded',
  payload: { entryId, section, afterEntryId, text: `${entryId}.`, sources: [] },
});
const edited = (entryId: string, text: string): DraftingEvent => ({
  type: 'conclusionEdited',
  payload: { entryId, text, sources: [] },
});
const moved = {
  type: 'conclusionMoved',
  payload: { entryId: 'b', section: 'limitations', afterEntryId: null },
} satisfies DraftingEvent;
const removed = (entryId: string): DraftingEvent => ({
  type: 'conclusionRemoved',
  payload: { entryId },
});

const past: History = [...openSession(), added('a', null), added('b', 'a'), added('c', 'b')];

test.each([added('d', 'c'), edited('b', 'Sửa.'), moved, removed('b'), removed('a')])(
  'CON-3 CON-13 $type and its inverse leave the text as it was',
  (event) => {
    const before = fold(...past).conclusions;
    const history: History = [...past, event];
    const command = inverseOf(event, before, fold(...history).conclusions);
    if (command === null) throw new Error('no inverse');
    const { order, entries } = given(...history)
      .when(command)
      .state().conclusions;
    expect(order).toEqual(before.order);
    const words = (known: typeof entries) =>
      Object.values(known).map(({ entryId, section, text }) => [entryId, section, text].join());
    expect(words(entries).sort()).toEqual(words(before.entries).sort());
  },
);

test('what was done step by step is taken back step by step', () => {
  const steps = [added('d', 'c'), edited('d', 'Một.'), edited('d', 'Hai.'), removed('d')];
  let history: History = past;
  const acts = steps.map((event) => {
    const before = fold(...history).conclusions;
    history = [...history, event];
    return { event, before };
  });
  for (const { event, before } of acts.toReversed()) {
    const command = inverseOf(event, before, fold(...history).conclusions);
    if (command === null) throw new Error('no inverse');
    history = given(...history)
      .when(command)
      .history();
    expect(fold(...history).conclusions.entries.d?.text).toBe(before.entries.d?.text);
  }
});

test.each<[string, DraftingEvent, DraftingEvent]>([
  ['the text is another by now', edited('b', 'Sửa.'), edited('b', 'Người khác sửa.')],
  ['what was added was written on', added('d', 'c'), edited('d', 'Người khác sửa.')],
  [
    'the entry has gone elsewhere',
    moved,
    { ...moved, payload: { ...moved.payload, section: 'objectiveCauses' } },
  ],
  ['the entry is gone', edited('b', 'Sửa.'), removed('b')],
])('nothing is taken back where %s', (_why, event, since) => {
  const before = fold(...past).conclusions;
  expect(inverseOf(event, before, fold(...past, event, since).conclusions)).toBeNull();
});

test('an approved text takes nothing back', () => {
  const before = fold(...past).conclusions;
  const approved = fold(...past, removed('b'), {
    type: 'conclusionsApproved',
    payload: { version: 1, entries: [] },
  }).conclusions;
  expect(inverseOf(removed('b'), before, approved)).toBeNull();
});
