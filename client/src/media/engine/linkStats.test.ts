import { expect, test } from 'vitest';
import { type Counted, countedBy, lossBetween, sampleOf } from './linkStats.ts';

const counted = (changes: Partial<Counted>): Counted => ({
  roundTrip: 20,
  availableUp: 800_000,
  packets: 0,
  lost: 0,
  bytes: 0,
  protocol: 'udp',
  ...changes,
});

test('a transport is read by its selected pair and the sum of its streams', () => {
  const read = countedBy([
    { type: 'transport', id: 'T', selectedCandidatePairId: 'P2' },
    { type: 'candidate-pair', id: 'P1', nominated: true, currentRoundTripTime: 9 },
    {
      type: 'candidate-pair',
      id: 'P2',
      localCandidateId: 'L',
      currentRoundTripTime: 0.0834,
      availableOutgoingBitrate: 300_000,
    },
    { type: 'local-candidate', id: 'L', protocol: 'tcp' },
    { type: 'outbound-rtp', id: 'O1', packetsSent: 100, bytesSent: 1_000 },
    { type: 'outbound-rtp', id: 'O2', packetsSent: 50, bytesSent: 500 },
    { type: 'remote-inbound-rtp', id: 'R1', packetsLost: 4 },
  ]);
  expect(read).toEqual({
    roundTrip: 83,
    availableUp: 300_000,
    packets: 150,
    lost: 4,
    bytes: 1_500,
    protocol: 'tcp',
  });
});

test('a browser that names no selected pair: the one that it nominated', () => {
  const read = countedBy([
    { type: 'candidate-pair', id: 'P1', nominated: false, currentRoundTripTime: 9 },
    { type: 'candidate-pair', id: 'P2', nominated: true, currentRoundTripTime: 0.01 },
  ]);
  expect(read.roundTrip).toBe(10);
  expect(read.protocol).toBeNull();
});

test('the stream by which the server tries the link is not counted', () => {
  const read = countedBy([
    { type: 'inbound-rtp', ssrc: 1234, packetsReceived: 9, packetsLost: 80, bytesReceived: 1 },
    { type: 'inbound-rtp', ssrc: 5, packetsReceived: 100, packetsLost: 1, bytesReceived: 900 },
  ]);
  expect(read).toMatchObject({ packets: 100, lost: 1, bytes: 900 });
});

test('loss is what was lost between two readings', () => {
  const before = counted({ packets: 1_000, lost: 500 });
  expect(lossBetween(before, counted({ packets: 1_090, lost: 510 }))).toBeCloseTo(0.1);
});

test('too few packets, as of a silent voice, say nothing', () => {
  const before = counted({ packets: 1_000, lost: 0 });
  expect(lossBetween(before, counted({ packets: 1_010, lost: 5 }))).toBeNull();
  expect(lossBetween(null, before)).toBeNull();
});

test('streams that ended take their counts along: no loss is read into that', () => {
  const before = counted({ packets: 1_000, lost: 50 });
  expect(lossBetween(before, counted({ packets: 1_200, lost: 10 }))).toBe(0);
});

test('the slower way counts, and the estimate only while pictures are sent', () => {
  const nothing = { up: null, down: null };
  const now = { up: counted({ roundTrip: 90 }), down: counted({ roundTrip: 30 }) };
  const sending = sampleOf(nothing, now, { at: 5, isStarved: false, sendsPictures: true });
  expect(sending).toMatchObject({ at: 5, roundTrip: 90, availableUp: 800_000, lossUp: null });
  const silent = sampleOf(nothing, now, { at: 5, isStarved: false, sendsPictures: false });
  expect(silent.availableUp).toBeNull();
});
