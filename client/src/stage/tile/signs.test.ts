import { agency, chair, observer, point } from '@diemcau/shared/testing/actors';
import { openSession } from '@diemcau/shared/testing/session';
import { expect, test } from 'vitest';
import { LocalRoom } from '../../testing/localRoom.ts';
import { type Seat, seatsOf } from '../layout/seats.ts';
import { camera, sharedScreen, voice } from '../testing/onStage.ts';
import { initialsOf, seatSentence, seatWords } from './seatWords.ts';
import { type SignFacts, signsOf } from './signs.ts';
import { weakLinks } from './weakLinks.ts';

const namPo = point('nam-po');
const plain: SignFacts = {
  tile: { shown: 'flowing' },
  voices: [],
  link: { quality: 'good', saving: 'none' },
  knowsRoll: false,
  weak: new Set(),
};

function seatOf(room: LocalRoom, tile = camera(namPo)): Seat {
  const { rooms, screens } = seatsOf(room.state, { tiles: [tile], voices: [] });
  const seat = [...screens, ...rooms].find(({ pictureId }) => pictureId === tile.producerId);
  if (seat === undefined) throw new Error('It has no seat');
  return seat;
}

const kinds = (room: LocalRoom, seat: Seat, facts: Partial<SignFacts>) =>
  signsOf(room.state, seat, { ...plain, ...facts }).map(({ kind }) => kind);

test('who is connected is told to officers alone: others see nothing wrong with a room they see', () => {
  const room = new LocalRoom(openSession());
  expect(room.state.attendance.points['point-nam-po']?.connected).toBe(false);
  const seat = seatOf(room);
  expect(kinds(room, seat, {})).toEqual([]);
  expect(kinds(room, seat, { knowsRoll: true })).toEqual(['lost']);
});

test('a weak link is one’s own as this page has it, others’ as the server measures it', () => {
  const room = new LocalRoom(openSession());
  const own = seatOf(room, camera(namPo, { own: true }));
  const link = { quality: 'poor', saving: 'none' } as const;
  expect(kinds(room, own, { link })).toEqual(['weakLink']);
  expect(kinds(room, seatOf(room), { link })).toEqual([]);
  const measured = {
    party: camera(namPo).party,
    upBitrate: 90_000,
    upLoss: 0.02,
    downBitrate: 90_000,
    downLoss: null,
    availableDown: null,
    roundTrip: 40,
    layer: 0,
    protocol: 'udp',
  } as const;
  expect(kinds(room, seatOf(room), { weak: weakLinks([measured]) })).toEqual([]);
  const losing = weakLinks([{ ...measured, upLoss: 0.3 }]);
  expect(kinds(room, seatOf(room), { weak: losing })).toEqual(['weakLink']);
});

test('a muted room is muted whatever its microphone says, and a saved picture says why it stands still', () => {
  const room = new LocalRoom(openSession());
  room.act(chair, 'mutePoint', { pointId: 'point-nam-po' });
  const voices = [voice(namPo)];
  expect(kinds(room, seatOf(room), { voices })).toEqual(['muted']);
  room.act(chair, 'unmutePoint', { pointId: 'point-nam-po' });
  const link = { quality: 'good', saving: 'fewerPictures' } as const;
  expect(kinds(room, seatOf(room), { voices, link, tile: { shown: 'paused' } })).toEqual([
    'microphoneOpen',
    'pictureSaved',
  ]);
});

test('a request of the room is not shown on the agency that sits in it', () => {
  const room = new LocalRoom(openSession());
  const ask = { kind: 'speak', personId: null, speakerName: null, about: null } as const;
  room.act(agency('planning'), 'askFloor', ask);
  expect(kinds(room, seatOf(room, camera(agency('planning'))), {})).toEqual(['asks']);
  expect(kinds(room, seatOf(room, camera(agency('finance'))), {})).toEqual([]);
});

test('plates: the chair by name, an agency by its unit, a screen by whose it is, in both languages', () => {
  const room = new LocalRoom(openSession());
  const words = (tile = camera(namPo), language: 'vi' | 'en' = 'vi') =>
    seatSentence(seatWords(room.state, seatOf(room, tile), language));
  expect(words(camera(chair))).toBe('Chủ trì, Đồng chí Trưởng ban, Trưởng ban');
  expect(words(camera(agency('planning')))).toBe('Sở Kế hoạch và Đầu tư');
  expect(words(sharedScreen(namPo))).toBe('Màn hình của Điểm cầu nam-po');
  expect(words(sharedScreen(namPo), 'en')).toBe('Điểm cầu nam-po’s screen');
  expect(words(camera(observer))).toBe('Khách mời');
});

test.each([
  ['Huyện Mường Nhé', 'MN'],
  ['Sở Kế hoạch và Đầu tư', 'ĐT'],
  ['Điện Biên', 'ĐB'],
  ['Quảng trường 7-5', 'QT'],
])('%s without a picture is %s', (place, initials) => {
  expect(initialsOf(place)).toBe(initials);
});
