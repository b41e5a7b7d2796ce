import type { Actor } from '@diemcau/shared/log/storedEvent';
import { agency, chair, hallScreen, point } from '@diemcau/shared/testing/actors';
import { openSession, preparedSession } from '@diemcau/shared/testing/session';
import { expect, test } from 'vitest';
import type { StageTile, StageVoice } from '../../media/stageState.ts';
import { LocalRoom } from '../../testing/localRoom.ts';
import { camera, sharedScreen, voice } from '../testing/onStage.ts';
import { type Arrangement, arrange, hallSeat, type StageRoom } from './arrange.ts';
import { type Seat, seatsOf } from './seats.ts';

const laptop: StageRoom = { choice: 'auto', activeKey: null, width: 760, height: 300 };
const phone: StageRoom = { ...laptop, width: 328, height: 0 };
const districts = ['muong-nhe', 'nam-po', 'tua-chua'].map(point);

interface Shown {
  readonly tiles?: readonly StageTile[];
  readonly voices?: readonly StageVoice[];
}

const shownOf = (room: LocalRoom, { tiles = [], voices = [] }: Shown, place = laptop) =>
  arrange(room.state, seatsOf(room.state, { tiles, voices }), place);

const idOf = (seat: Seat | null): string | null => seat?.pictureId ?? seat?.key ?? null;

const read = ({ layout, main, beside, strip, more }: Arrangement) => ({
  layout,
  main: idOf(main),
  beside: beside.map(idOf),
  strip: strip.map(idOf),
  more,
});

function giveFloor(room: LocalRoom, actor: Actor): void {
  const requestId = room.act(chair, 'inviteToFloor', {
    pointId: actor.pointId ?? '',
    unitId: actor.unitId,
    personId: null,
  });
  room.act(chair, 'giveFloor', { requestId, seconds: null });
}

const all = (): StageTile[] => [camera(chair), ...districts.map((each) => camera(each))];

test('whoever has the floor is large, the chair beside, others small in the order of the roll', () => {
  const room = new LocalRoom(openSession());
  giveFloor(room, point('nam-po'));
  expect(read(shownOf(room, { tiles: all().reverse() }))).toEqual({
    layout: 'speaker',
    main: 'camera-nam-po',
    beside: ['camera-chair'],
    strip: ['camera-muong-nhe', 'camera-tua-chua'],
    more: 0,
  });
});

test('the floor goes before whoever is louder', () => {
  const room = new LocalRoom(openSession());
  giveFloor(room, point('nam-po'));
  const louder = { ...laptop, activeKey: 'point/point-tua-chua/' };
  expect(read(shownOf(room, { tiles: all() }, louder)).main).toBe('camera-nam-po');
  room.act(chair, 'endFloor', {});
  expect(read(shownOf(room, { tiles: all() }, louder)).main).toBe('camera-tua-chua');
  expect(read(shownOf(room, { tiles: all() })).main).toBe('camera-chair');
});

test('one who has the floor and shows nothing still has the large place', () => {
  const room = new LocalRoom(openSession());
  giveFloor(room, point('nam-po'));
  expect(read(shownOf(room, { tiles: [camera(chair)] }))).toMatchObject({
    main: 'point/point-nam-po/',
    beside: ['camera-chair'],
  });
  const heard = shownOf(room, { tiles: [camera(chair)], voices: [voice(point('nam-po'))] });
  expect(read(heard).main).toBe('point/point-nam-po/');
});

test('nobody is large to themselves while another is there', () => {
  const room = new LocalRoom(openSession());
  giveFloor(room, point('nam-po'));
  const own = camera(point('nam-po'), { own: true });
  expect(read(shownOf(room, { tiles: [own, camera(chair)] }))).toMatchObject({
    main: 'camera-chair',
    strip: ['camera-nam-po'],
  });
  expect(read(shownOf(room, { tiles: [own] })).main).toBe('camera-nam-po');
});

test('a shared screen is large, the speaker beside it; one’s own does not push others away', () => {
  const room = new LocalRoom(openSession());
  giveFloor(room, point('nam-po'));
  expect(read(shownOf(room, { tiles: [sharedScreen(chair), ...all()] }))).toEqual({
    layout: 'presentation',
    main: 'screen-chair',
    beside: ['camera-nam-po'],
    strip: ['camera-chair', 'camera-muong-nhe', 'camera-tua-chua'],
    more: 0,
  });
  const mine = sharedScreen(point('nam-po'), { own: true });
  expect(shownOf(room, { tiles: [mine, ...all()] }).layout).toBe('speaker');
});

test('the screen of whoever has the floor goes before others', () => {
  const room = new LocalRoom(openSession());
  giveFloor(room, point('nam-po'));
  const tiles = [sharedScreen(point('tua-chua')), sharedScreen(point('nam-po'))];
  expect(read(shownOf(room, { tiles })).main).toBe('screen-nam-po');
});

test('before the opening everyone is seen alike; chosen by hand it stays', () => {
  const room = new LocalRoom(preparedSession());
  expect(shownOf(room, { tiles: all() }).layout).toBe('grid');
  const chosen = { ...laptop, choice: 'speaker' } as const;
  expect(shownOf(room, { tiles: all() }, chosen).layout).toBe('speaker');
  room.act(chair, 'openSession', {});
  expect(shownOf(room, { tiles: all() }).layout).toBe('speaker');
  const grid = shownOf(room, { tiles: all() }, { ...laptop, choice: 'grid' });
  expect(read(grid).strip).toHaveLength(4);
});

test('a chosen presentation waits as the speaker’s layout while nobody shares', () => {
  const room = new LocalRoom(openSession());
  const chosen = { ...laptop, choice: 'presentation' } as const;
  expect(shownOf(room, { tiles: all() }, chosen).layout).toBe('speaker');
});

test('where not all fit, those who wait for the floor go first and the order stays', () => {
  const names = ['e', 'd', 'c', 'b', 'a'];
  const room = new LocalRoom(openSession());
  for (const name of ['nam-po', 'tua-chua']) {
    room.act(point(name), 'askFloor', {
      kind: 'speak',
      personId: null,
      speakerName: null,
      about: null,
    });
  }
  const tiles = [...all(), ...names.map((name) => camera(point(name)))];
  const { strip, more } = read(shownOf(room, { tiles }, { ...phone }));
  expect(strip).toEqual(['camera-muong-nhe', 'camera-nam-po', 'camera-tua-chua']);
  expect(more).toBe(5);
});

test('of several links in one room the named agency has the floor', () => {
  const room = new LocalRoom(openSession());
  giveFloor(room, agency('planning'));
  const tiles = [
    camera(chair),
    camera(agency('planning')),
    camera(agency('finance'), { producerId: 'f' }),
  ];
  expect(read(shownOf(room, { tiles }))).toMatchObject({
    main: 'camera-agency',
    beside: ['camera-chair'],
    strip: ['f'],
  });
});

test('a hall shows the screen, else the speaker, and never who sits in it', () => {
  const room = new LocalRoom(openSession());
  const shown = (tiles: StageTile[], pointId = hallScreen.pointId) =>
    idOf(hallSeat(seatsOf(room.state, { tiles, voices: [] }), { pointId, activeKey: null }));
  expect(shown(all())).toBeNull();
  expect(shown(all(), 'point-nam-po')).toBe('camera-chair');
  giveFloor(room, point('nam-po'));
  expect(shown(all())).toBe('camera-nam-po');
  expect(shown(all(), 'point-nam-po')).toBeNull();
  expect(shown([sharedScreen(chair), ...all()])).toBe('screen-chair');
});
