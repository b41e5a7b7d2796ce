import { expect, test } from 'vitest';
import { voiceOf } from './voice.ts';

test('an identifier with colons stays whole', () => {
  expect(voiceOf('agency:agency:so-ke-hoach', '')).toEqual({
    kind: 'agency',
    unitId: 'agency:so-ke-hoach',
  });
  expect(voiceOf('point:p1', '')).toEqual({ kind: 'point', pointId: 'p1' });
});

test('a group needs its name', () => {
  expect(voiceOf('group', '  ')).toBeNull();
  expect(voiceOf('group', ' Các xã vùng cao ')).toEqual({ kind: 'group', name: 'Các xã vùng cao' });
});
