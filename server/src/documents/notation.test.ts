import { sessionCommands } from '@diemcau/shared/session/commands';
import { sessionEvents } from '@diemcau/shared/session/events';
import { expect, test } from 'vitest';
import { notation } from './notation.ts';

test('fields, bounds, choices and names', () => {
  expect(notation(sessionCommands.sendMessage)).toBe(
    '{ channel: "all" | "officers", text: string 1–4000 }',
  );
  expect(notation(sessionCommands.callRoll)).toContain('reason: string 1–2000 | null }] 1–500 }');
  expect(notation(sessionEvents.rollCalled)).toContain('personId: identifier');
  expect(notation(sessionCommands.openSession)).toBe('{}');
});

test.each([...Object.entries(sessionCommands), ...Object.entries(sessionEvents)])(
  '%s is written out to the last field',
  (_name, type) => {
    expect(notation(type)).not.toMatch(/\bany\b|undefined/);
  },
);
