import { expect, test } from 'vitest';
import { tell } from '../testing/story/tell.ts';
import type { RecordEntry, RecordSection } from './model.ts';
import { project } from './project.ts';

const { log, state } = tell();
const minutes = project(
  'story',
  log.map((line) => ({ ...line, hash: String(line.seq).padStart(64, '0') })),
  { document: 'minutes' },
);

const entriesOf = (part: RecordSection): readonly RecordEntry[] => [
  ...part.entries,
  ...part.sections.flatMap(entriesOf),
];
const opening = minutes.opening.map(({ text }) => text).join('\n');
const [proceedings, conclusions] = minutes.sections;
const happened = (proceedings === undefined ? [] : entriesOf(proceedings)).map(({ text }) => text);

test('QĐ 45/2018: the minutes name the chair and those present', () => {
  expect(opening).toContain(state.lifecycle.details?.chair?.name ?? 'no chair in the story');
  const present = Object.values(state.attendance.people).filter(
    ({ presence }) => presence === 'inPerson' || presence === 'online',
  );
  expect(present).not.toEqual([]);
  for (const { name } of present) expect(opening).toContain(name);
});

test('QĐ 45/2018: each noted opinion, in the order of the proceedings', () => {
  const opinions = Object.values(state.floor.speeches).flatMap(({ summary }) => summary ?? []);
  expect(opinions).not.toEqual([]);
  for (const opinion of opinions) {
    expect(happened.some((text) => text.includes(opinion.replace(/\.$/, '')))).toBe(true);
  }
});

test('QĐ 45/2018: the result of every vote', () => {
  const closed = Object.values(state.votes.byId).filter(({ status }) => status === 'closed');
  expect(closed).not.toEqual([]);
  for (const { question, tally } of closed) {
    const told = happened.find((text) => text.includes(question));
    expect(told).toContain(`Tán thành: ${tally?.approve}`);
  }
});

test('QĐ 45/2018: the conclusions, every one', () => {
  const concluded = (conclusions === undefined ? [] : entriesOf(conclusions)).map(
    ({ text }) => text,
  );
  const entries = Object.values(state.conclusions.entries);
  expect(entries).not.toEqual([]);
  for (const { text } of entries) expect(concluded).toContain(text);
});
