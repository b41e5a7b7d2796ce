import { expect, test } from 'vitest';
import {
  agency,
  chair,
  hallScreen,
  observer,
  point,
  secretary,
  system,
  technician,
} from '../testing/actors.ts';
import { fold } from '../testing/fold.ts';
import { openSession } from '../testing/session.ts';
import type { SessionEvent } from './events.ts';
import { audienceOf, chairNow } from './viewer.ts';

const namPoChairs: SessionEvent = {
  type: 'chairHandedOver',
  payload: {
    personId: 'person-nam-po',
    pointId: 'point-nam-po',
    name: 'Đại biểu nam-po',
    office: 'Phó Chủ tịch UBND huyện',
  },
};

test.each([
  ['the chair', chair, 'officers'],
  ['the secretary', secretary, 'officers'],
  ['the server', system, 'officers'],
  ['a point', point('nam-po'), 'point:point-nam-po'],
  ['an agency', agency('planning'), 'point:point-central'],
  ['an agency without a room', { ...agency('planning'), pointId: null }, 'everyone'],
  ['an observer', observer, 'everyone'],
  ['the technician', technician, 'technicians'],
  ['the hall screen', hallScreen, 'everyone'],
] as const)('ALL-7 what %s may see', (_who, party, audience) => {
  expect(audienceOf(fold(...openSession()).lifecycle, party)).toBe(audience);
});

test('ALL-7 the officers’ view goes with the chair', () => {
  const { lifecycle } = fold(...openSession(), namPoChairs);
  expect(audienceOf(lifecycle, point('nam-po'))).toBe('officers');
  expect(audienceOf(lifecycle, chair)).toBe('point:point-central');
  expect(audienceOf(lifecycle, secretary)).toBe('officers');
});

test('LIF-9 who chairs just now', () => {
  expect(chairNow(fold().lifecycle)).toBeNull();
  expect(chairNow(fold(...openSession()).lifecycle)?.name).toBe('Đồng chí Trưởng ban');
  expect(chairNow(fold(...openSession(), namPoChairs).lifecycle)?.name).toBe('Đại biểu nam-po');
});
