import type { PointQuality } from '@diemcau/shared/protocol/mediaMessages';
import type { Party } from '@diemcau/shared/session/meta';
import { chair, point, secretary, system } from '@diemcau/shared/testing/actors';
import { preparedSession } from '@diemcau/shared/testing/session';
import { expect, test } from 'vitest';
import { LocalRoom } from '../../testing/localRoom.ts';
import {
  boardRows,
  chooseRows,
  noSignals,
  rememberWeak,
  type StageSignals,
  WEAK_STAYS,
} from './board.ts';
import { checksOf, lookAgain } from './checks.ts';
import { healthOf, linksByPoint } from './linkHealth.ts';

const quality = (party: Party, change: Partial<PointQuality> = {}): PointQuality => ({
  party,
  upBitrate: 500_000,
  upLoss: 0,
  downBitrate: 900_000,
  downLoss: 0,
  availableDown: 2_000_000,
  roundTrip: 40,
  layer: 2,
  protocol: 'udp',
  ...change,
});
const room = (...connected: readonly string[]) => {
  const local = new LocalRoom(preparedSession());
  for (const pointId of connected) local.act(system, 'connectPoint', { pointId });
  return local;
};
const standingsIn = (local: LocalRoom, signals: StageSignals) =>
  boardRows(local.state, signals).map(({ point: { pointId }, standing }) => [pointId, standing]);

test.each([
  ['good', {}],
  ['good', { roundTrip: null, upLoss: null, downLoss: null, availableDown: null }],
  ['weak', { upLoss: 0.04 }],
  ['weak', { downLoss: 0.04 }],
  ['weak', { roundTrip: 350 }],
  ['weak', { availableDown: 150_000 }],
  ['poor', { upLoss: 0.12 }],
  ['poor', { roundTrip: 900 }],
  ['poor', { availableDown: 40_000 }],
] as const)('a link is %s with %o', (health, change) => {
  expect(healthOf(quality(point('nam-po'), change))).toBe(health);
});

test('the devices of one room count together: rates added, of the rest the worst', () => {
  const links = linksByPoint([
    quality(chair, { upLoss: null, roundTrip: null, layer: null }),
    quality(
      { ...chair, role: 'agency', unitId: 'unit-planning' },
      { upLoss: 0.2, protocol: 'tcp' },
    ),
    quality(secretary),
  ]);
  expect([...links.keys()]).toEqual(['point-central']);
  expect(links.get('point-central')).toEqual({
    devices: 2,
    upBitrate: 1_000_000,
    downBitrate: 1_800_000,
    upLoss: 0.2,
    downLoss: 0,
    roundTrip: 40,
    layer: 2,
    protocol: 'tcp',
    health: 'poor',
  });
});

test('weak points come first, the others in the session’s order', () => {
  const local = room('point-central', 'point-muong-nhe', 'point-nam-po');
  local.act(system, 'disconnectPoint', { pointId: 'point-muong-nhe' });
  const measured = [quality(chair), quality(point('nam-po'), { upLoss: 0.05 })];
  expect(standingsIn(local, { ...noSignals, quality: measured })).toEqual([
    ['point-muong-nhe', 'lost'],
    ['point-nam-po', 'weak'],
    ['point-tua-chua', 'away'],
    ['point-central', 'good'],
  ]);
});

test('without a measure a connected point is only connected; measured without it, it has no pictures', () => {
  const local = room('point-nam-po');
  expect(standingsIn(local, noSignals)[3]).toEqual(['point-nam-po', 'unmeasured']);
  expect(standingsIn(local, { ...noSignals, quality: [] })[0]).toEqual(['point-nam-po', 'noMedia']);
});

test('a point that was weak stays weak for a while, and not longer', () => {
  const local = room('point-nam-po');
  const weak = rememberWeak(new Map(), [quality(point('nam-po'), { downLoss: 0.2 })], 1_000);
  const fine = [quality(point('nam-po'))];
  const later = rememberWeak(weak, fine, 1_000 + WEAK_STAYS - 1);
  expect(boardRows(local.state, { ...noSignals, quality: fine }, later)[0]?.standing).toBe('poor');
  const much = rememberWeak(later, fine, 1_000 + WEAK_STAYS);
  expect(much.size).toBe(0);
});

test('STA-2 a microphone is muted, heard, open or closed', () => {
  const local = room('point-nam-po');
  const voice = { party: point('nam-po'), producerId: 'voice', open: true };
  const microphone = (signals: Partial<StageSignals>) =>
    boardRows(local.state, { ...noSignals, ...signals }).find(
      (row) => row.point.pointId === 'point-nam-po',
    )?.microphone;
  expect(microphone({})).toBe('closed');
  expect(microphone({ voices: [{ ...voice, open: false }] })).toBe('closed');
  expect(microphone({ voices: [voice] })).toBe('open');
  expect(microphone({ voices: [voice], speakers: [{ producerId: 'voice' }] })).toBe('heard');
  local.act(secretary, 'mutePoint', { pointId: 'point-nam-po' });
  expect(microphone({ voices: [voice] })).toBe('muted');
});

test('points are found by name without marks, or by what presses', () => {
  const local = room('point-nam-po');
  const rows = boardRows(local.state, { ...noSignals, quality: [] });
  const names = (typed: string, onlyPressing: boolean) =>
    chooseRows(rows, { typed, onlyPressing }).map((row) => row.point.name);
  expect(names('diem cau tua', false)).toEqual(['Điểm cầu tua-chua']);
  expect(names('', true)).toEqual(['Điểm cầu nam-po']);
});

test('a check is done once the point was connected, heard and seen, and stays done', () => {
  const local = room('point-nam-po');
  const party = point('nam-po');
  const open = { ...noSignals, voices: [{ party, producerId: 'voice', open: true }] };
  const heard = { ...open, speakers: [{ producerId: 'voice' }] };
  const shown = { ...noSignals, tiles: [{ party, source: 'camera', shown: 'waiting' }] } as const;
  let seen = lookAgain(new Map(), boardRows(local.state, open), 1);
  expect(seen.size).toBe(0);
  seen = lookAgain(seen, boardRows(local.state, heard), 2);
  expect(checksOf(boardRows(local.state, noSignals), seen).some(({ isDone }) => isDone)).toBe(
    false,
  );
  seen = lookAgain(seen, boardRows(local.state, shown), 3);
  expect(lookAgain(seen, boardRows(local.state, heard), 4)).toBe(seen);
  const last = checksOf(boardRows(local.state, noSignals), seen).at(-1);
  expect(last).toMatchObject({ isDone: true, seen: { soundAt: 2, pictureAt: 3 } });
  expect(last?.row.point.pointId).toBe('point-nam-po');
});
