import { expect, test } from 'vitest';
import { sessionCommands } from '../../session/commands.ts';
import { sessionEvents } from '../../session/events.ts';
import { tell } from './tell.ts';

const { log, commands } = tell();

test('the story sends every command', () => {
  expect([...new Set(commands.map(({ type }) => type))].sort()).toEqual(
    Object.keys(sessionCommands).sort(),
  );
});

test('in the story every event happens', () => {
  expect([...new Set(log.map(({ event }) => event.type))].sort()).toEqual(
    Object.keys(sessionEvents).sort(),
  );
});

test('the story’s events have the shapes that are declared', () => {
  for (const { event } of log) {
    expect(sessionEvents[event.type].parse(event.payload)).toEqual(event.payload);
  }
});
