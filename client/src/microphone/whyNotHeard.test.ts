import type { Phase } from '@diemcau/shared/session/lifecycle/state';
import type { Party } from '@diemcau/shared/session/meta';
import { mayBeHeard } from '@diemcau/shared/session/stage/heard';
import type { SessionState } from '@diemcau/shared/session/state';
import {
  agency,
  chair,
  hallScreen,
  observer,
  point,
  secretary,
  system,
  technician,
} from '@diemcau/shared/testing/actors';
import {
  openSession,
  preparedSession,
  sessionAdjourned,
  sessionRecessed,
} from '@diemcau/shared/testing/session';
import { expect, test } from 'vitest';
import { LocalRoom } from '../testing/localRoom.ts';
import { type Unheard, whyNotHeard } from './whyNotHeard.ts';

const before = () => new LocalRoom(preparedSession());
const opened = () => new LocalRoom(openSession());
const mute = (pointId: string) => (room: LocalRoom) => {
  room.act(chair, 'mutePoint', { pointId });
  return room;
};
const free = (room: LocalRoom) => {
  room.act(chair, 'setFloorMode', { mode: 'free' });
  return room;
};
/** The floor goes to the room, or to one agency in it. */
const speaks = (pointId: string, unitId: string | null) => (room: LocalRoom) => {
  const requestId = room.act(chair, 'inviteToFloor', { pointId, unitId, personId: null });
  room.act(chair, 'giveFloor', { requestId, seconds: null });
  return room;
};

const ROOMS: Readonly<Record<string, LocalRoom>> = {
  'before it is scheduled': new LocalRoom(),
  'before the opening': before(),
  'a point muted before the opening': mute('point-nam-po')(before()),
  'open, nobody speaks': opened(),
  'open, Nậm Pồ speaks': speaks('point-nam-po', null)(opened()),
  'open, an agency speaks': speaks('point-nam-po', 'unit-nam-po')(opened()),
  'open, a point muted': mute('point-nam-po')(opened()),
  'open, the chair’s room muted': mute('point-central')(opened()),
  'open, free': free(opened()),
  'free, a point muted': mute('point-nam-po')(free(opened())),
  recess: new LocalRoom([...openSession(), sessionRecessed]),
  adjourned: new LocalRoom([...openSession(), sessionAdjourned]),
};

const PARTIES: readonly Party[] = [
  chair,
  secretary,
  point('nam-po'),
  point('tua-chua'),
  agency('nam-po', 'nam-po'),
  agency('planning', 'nam-po'),
  technician,
  observer,
  hallScreen,
  system,
];

test.each(Object.entries(ROOMS))('%s: a reason wherever the server lets nobody hear', (_, room) => {
  for (const party of PARTIES) {
    expect({ party, why: whyNotHeard(room.state, party) === null }).toEqual({
      party,
      why: mayBeHeard(room.state, party),
    });
  }
});

const roomOf = (name: string): SessionState => {
  const room = ROOMS[name];
  if (room === undefined) throw new Error(name);
  return room.state;
};

test.each<[Unheard | null, string, Party]>([
  ['notScheduled', 'before it is scheduled', point('nam-po')],
  [null, 'before the opening', point('nam-po')],
  ['muted', 'a point muted before the opening', point('nam-po')],
  ['notYourTurn', 'open, nobody speaks', point('nam-po')],
  ['notYourTurn', 'open, nobody speaks', agency('nam-po', 'nam-po')],
  ['notYourTurn', 'open, Nậm Pồ speaks', point('tua-chua')],
  [null, 'open, Nậm Pồ speaks', point('nam-po')],
  ['sameRoom', 'open, Nậm Pồ speaks', agency('nam-po', 'nam-po')],
  [null, 'open, an agency speaks', agency('nam-po', 'nam-po')],
  ['sameRoom', 'open, an agency speaks', agency('planning', 'nam-po')],
  ['muted', 'open, a point muted', point('nam-po')],
  ['muted', 'open, the chair’s room muted', chair],
  [null, 'open, the chair’s room muted', secretary],
  [null, 'open, free', point('nam-po')],
  ['muted', 'free, a point muted', point('nam-po')],
  ['recess', 'recess', point('nam-po')],
  [null, 'recess', chair],
  ['adjourned', 'adjourned', agency('nam-po', 'nam-po')],
  [null, 'before the opening', technician],
  ['technician', 'open, nobody speaks', technician],
  ['watching', 'open, free', observer],
  ['watching', 'open, free', hallScreen],
  ['watching', 'open, the chair’s room muted', hallScreen],
])('%s: %s', (why, name, party) => {
  expect(whyNotHeard(roomOf(name), party)).toBe(why);
});

test('every phase has a reason of its own or none', () => {
  const state = roomOf('open, nobody speaks');
  const why = (phase: Phase) =>
    whyNotHeard({ ...state, lifecycle: { ...state.lifecycle, phase } }, point('nam-po'));
  expect((['none', 'scheduled', 'open', 'recess', 'adjourned'] as const).map(why)).toEqual([
    'notScheduled',
    null,
    'notYourTurn',
    'recess',
    'adjourned',
  ]);
});
