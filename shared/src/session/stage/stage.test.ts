import { describe, expect, test } from 'vitest';
import {
  agency,
  chair,
  hallScreen,
  observer,
  point,
  secretary,
  technician,
} from '../../testing/actors.ts';
import { fold } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import {
  openSession,
  preparedSession,
  sessionAdjourned,
  sessionRecessed,
} from '../../testing/session.ts';
import type { SessionEvent } from '../events.ts';
import { consents, hasFloor, isMuted, mayBeHeard } from './heard.ts';

const free: SessionEvent = { type: 'floorModeSet', payload: { mode: 'free' } };
const muted = (name: string): SessionEvent => ({
  type: 'pointMuted',
  payload: { pointId: `point-${name}` },
});
const at = (name: string) => ({ pointId: `point-${name}` });
const asked = (name: string, unitId: string | null = null): SessionEvent => ({
  type: 'floorAsked',
  payload: {
    requestId: `request-${name}`,
    kind: 'speak',
    ...at(name),
    unitId,
    personId: null,
    speakerName: null,
    speakerOffice: null,
    about: null,
  },
});
const speaking = (name: string, unitId: string | null = null): readonly SessionEvent[] => [
  asked(name, unitId),
  {
    type: 'floorGiven',
    payload: { speechId: 'speech', requestId: `request-${name}`, itemId: null, seconds: null },
  },
];

describe('STA-1 the mode', () => {
  test('STA-1 every session starts with the floor deciding; officers change it', () => {
    expect(fold(...openSession()).stage.mode).toBe('floor');
    const after = given(...openSession()).when(
      { type: 'setFloorMode', payload: { mode: 'free' } },
      { actor: chair },
    );
    after.thenEvents(free);
    expect(after.state().stage.mode).toBe('free');
  });

  test('STA-1 set to what it is, nothing happens', () => {
    given(...openSession(), free)
      .when({ type: 'setFloorMode', payload: { mode: 'free' } })
      .thenEvents();
  });
});

describe('STA-2 muting', () => {
  const mute = { type: 'mutePoint' as const, payload: at('nam-po') };
  const unmute = { type: 'unmutePoint' as const, payload: at('nam-po') };

  test.each([chair, secretary, technician])('STA-2 by the $role', (actor) => {
    const after = given(...openSession()).when(mute, { actor });
    after.thenEvents(muted('nam-po'));
    given(...after.history())
      .when(unmute, { actor })
      .thenEvents({ type: 'pointUnmuted', payload: at('nam-po') });
  });

  test('STA-2 not by the point itself, which could otherwise lift what the chair set', () => {
    given(...openSession(), muted('nam-po'))
      .when(unmute, { actor: point('nam-po') })
      .thenRefused('forbidden');
  });

  test('STA-2 a point that is there, and not twice', () => {
    given(...openSession())
      .when({ type: 'mutePoint', payload: at('x') }, { actor: chair })
      .thenRefused('unknownPoint', 'pointId');
    given(...openSession())
      .when({ type: 'unmutePoint', payload: at('x') }, { actor: chair })
      .thenRefused('unknownPoint', 'pointId');
    given(...openSession(), muted('nam-po'))
      .when(mute)
      .thenRefused('alreadyDone', 'pointId');
    given(...openSession())
      .when(unmute)
      .thenRefused('alreadyDone', 'pointId');
  });

  test('STA-3 given the floor, a point is no longer muted', () => {
    const give = {
      type: 'giveFloor' as const,
      payload: { requestId: 'request-nam-po', seconds: null },
    };
    const after = given(...openSession(), muted('nam-po'), asked('nam-po')).when(give, {
      actor: chair,
    });
    after.thenEvents(
      {
        type: 'floorGiven',
        payload: { speechId: 'new', requestId: 'request-nam-po', itemId: null, seconds: null },
      },
      { type: 'pointUnmuted', payload: at('nam-po') },
    );
    expect(mayBeHeard(after.state(), point('nam-po'))).toBe(true);
  });
});

describe('STA-4 consent', () => {
  const give = { type: 'giveMicrophoneConsent' as const, payload: {} };
  const withdraw = { type: 'withdrawMicrophoneConsent' as const, payload: {} };

  test('STA-4 a room gives it for itself and takes it back', () => {
    const after = given(...preparedSession()).when(give, { actor: point('nam-po') });
    after.thenEvents({
      type: 'microphoneConsentGiven',
      payload: { ...at('nam-po'), unitId: null },
    });
    expect(consents(after.state(), point('nam-po'))).toBe(true);
    expect(consents(after.state(), point('tua-chua'))).toBe(false);
    given(...after.history())
      .when(give, { actor: point('nam-po') })
      .thenEvents();
    const back = given(...after.history()).when(withdraw, { actor: point('nam-po') });
    back.thenEvents({
      type: 'microphoneConsentWithdrawn',
      payload: { ...at('nam-po'), unitId: null },
    });
    expect(consents(back.state(), point('nam-po'))).toBe(false);
  });

  test('STA-4 an agency for its own link, not for the room it sits in', () => {
    const after = given(...openSession()).when(give, { actor: agency('planning') });
    after.thenEvents({
      type: 'microphoneConsentGiven',
      payload: { ...at('central'), unitId: 'unit-planning' },
    });
    expect(consents(after.state(), agency('planning'))).toBe(true);
    expect(consents(after.state(), agency('finance'))).toBe(false);
    expect(consents(after.state(), chair)).toBe(false);
  });

  test('STA-4 somebody without a room has nothing to consent for', () => {
    expect(consents(fold(...openSession()), observer)).toBe(false);
    given()
      .when({ type: 'giveMicrophoneConsent', payload: {} }, { actor: point('nam-po') })
      .thenRefused('notNow');
    given(...openSession())
      .when(give, { actor: point('gone') })
      .thenRefused('unknownPoint');
  });
});

const everyone = [
  chair,
  secretary,
  technician,
  point('nam-po'),
  point('tua-chua'),
  agency('planning'),
  agency('planning', 'nam-po'),
  observer,
  hallScreen,
];
const heardIn = (...events: readonly SessionEvent[]): readonly string[] => {
  const state = fold(...events);
  return everyone.filter((actor) => mayBeHeard(state, actor)).map(({ identity }) => identity);
};
const names = (...actors: readonly { identity: string }[]) => actors.map((each) => each.identity);
const rooms = [
  point('nam-po'),
  point('tua-chua'),
  agency('planning'),
  agency('planning', 'nam-po'),
];

describe('who may be heard', () => {
  test('STA-6 STA-8 while the floor decides, the officers and nobody else', () => {
    expect(heardIn(...openSession())).toEqual(names(chair, secretary));
  });

  test('STA-8 with the floor the room; the agency only when it is named', () => {
    expect(heardIn(...openSession(), ...speaking('nam-po'))).toEqual(
      names(chair, secretary, point('nam-po')),
    );
    expect(heardIn(...openSession(), ...speaking('nam-po', 'unit-planning'))).toEqual(
      names(chair, secretary, point('nam-po'), agency('planning', 'nam-po')),
    );
    expect(hasFloor(fold(...openSession(), ...speaking('nam-po')), point('nam-po'))).toBe(true);
    const ended: SessionEvent = { type: 'floorEnded', payload: { speechId: 'speech' } };
    expect(heardIn(...openSession(), ...speaking('nam-po'), ended)).toEqual(
      names(chair, secretary),
    );
  });

  test('STA-8 in the free mode every room', () => {
    expect(heardIn(...openSession(), free)).toEqual(names(chair, secretary, ...rooms));
  });

  test('STA-7 before the opening every room and the technician; paused or over, no room', () => {
    expect(heardIn(...preparedSession())).toEqual(names(chair, secretary, technician, ...rooms));
    expect(heardIn(...openSession(), free, sessionRecessed)).toEqual(names(chair, secretary));
    expect(heardIn(...openSession(), free, sessionAdjourned)).toEqual(names(chair, secretary));
  });

  test('STA-5 nobody at a muted point, whatever the mode', () => {
    const events = [...openSession(), free, muted('nam-po'), muted('central')];
    expect(heardIn(...events)).toEqual(names(secretary, point('tua-chua')));
    expect(isMuted(fold(...events), chair)).toBe(true);
    expect(isMuted(fold(...events), secretary)).toBe(false);
  });

  test('STA-6 who was handed the chair is heard as the chair, who handed it over is not', () => {
    const handed: SessionEvent = {
      type: 'chairHandedOver',
      payload: { personId: 'person-nam-po', ...at('nam-po'), name: 'Đại biểu', office: null },
    };
    expect(heardIn(...openSession(), handed)).toEqual(names(secretary, point('nam-po')));
  });
});
