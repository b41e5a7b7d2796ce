import { expect, test } from 'vitest';
import { parseCommand } from './parseCommand.ts';

const parse = (type: string, payload: unknown) =>
  parseCommand({ id: 'a'.repeat(16), type, payload });

test('a payload comes out as its schema leaves it: trimmed, normalised, without foreign members', () => {
  const parsed = parse('recessSession', { reason: '  nghỉ giải lao ', actor: 'somebody' });
  expect(parsed).toEqual({
    ok: true,
    command: { type: 'recessSession', payload: { reason: 'nghỉ giải lao' } },
  });
});

test('a wrong payload is refused with the path of the field', () => {
  const parsed = parse('declareRoom', { present: [], excused: [{ personId: 'p' }], others: [] });
  expect(parsed).toMatchObject({
    ok: false,
    refusal: { code: 'malformed', field: 'excused.0.reason' },
  });
});

test.each([undefined, null, 'text', []])('%j is no payload', (payload) => {
  expect(parse('openSession', payload)).toMatchObject({ refusal: { code: 'malformed' } });
});

test.each(['nothing', 'toString', '__proto__', ''])('%j is no command', (type) => {
  expect(parse(type, {})).toMatchObject({ refusal: { code: 'unknownCommand', field: null } });
});
