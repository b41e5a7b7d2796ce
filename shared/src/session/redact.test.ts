import { expect, test } from 'vitest';
import { tell } from '../testing/story/tell.ts';
import { type EventType, type SessionEvent, sessionEvents } from './events.ts';
import { type Audience, maySee, visibilityOf } from './redact.ts';

/**
 * Who is shown what, as the committee expects it; written beside the redaction table, not from it.
 * `technicians`: they and the officers; `room`: the officers, and the one point that the event names.
 */
const EXPECTED: Readonly<
  Record<EventType, 'all' | 'officers' | 'technicians' | 'room' | 'channel'>
> = {
  sessionScheduled: 'all',
  sessionEdited: 'all',
  sessionEquipped: 'all',
  sessionOpened: 'all',
  sessionRecessed: 'all',
  sessionResumed: 'all',
  sessionAdjourned: 'all',
  sessionReopened: 'all',
  chairHandedOver: 'all',
  chairTakenBack: 'all',

  pointAdded: 'all',
  pointEdited: 'all',
  pointRemoved: 'all',
  personAdded: 'all',
  personEdited: 'all',
  personRemoved: 'all',
  roomDeclared: 'room',
  rollCalled: 'officers',
  pointConnected: 'technicians',
  pointDisconnected: 'technicians',

  agendaItemAdded: 'all',
  agendaItemEdited: 'all',
  agendaItemRemoved: 'all',
  agendaItemMoved: 'all',
  agendaItemStarted: 'all',
  agendaItemFinished: 'all',
  agendaItemCarried: 'all',
  agendaItemCredited: 'all',
  agendaProposalSubmitted: 'room',
  agendaProposalWithdrawn: 'room',
  agendaProposalPlaced: 'room',
  agendaProposalMerged: 'room',
  agendaProposalDeclined: 'room',

  floorAsked: 'all',
  floorInvited: 'all',
  floorWithdrawn: 'all',
  floorReordered: 'all',
  floorGiven: 'all',
  floorExtended: 'all',
  floorEnded: 'all',
  speechNoted: 'officers',

  obstacleSubmitted: 'all',
  obstacleEdited: 'all',
  obstacleClassified: 'all',
  obstacleWithdrawn: 'all',
  obstacleJoined: 'all',
  obstacleLeft: 'all',
  obstaclesMerged: 'all',
  obstacleUnmerged: 'all',
  obstacleCalled: 'all',
  tableCleared: 'all',
  obstaclePresented: 'all',
  obstacleAssigned: 'all',
  obstacleAnswered: 'all',
  obstacleOutcomeGiven: 'all',
  obstacleReopened: 'all',
  obstacleCarried: 'all',

  solutionProposed: 'all',
  solutionEdited: 'all',
  solutionWithdrawn: 'all',

  figureReported: 'all',
  figureRevised: 'all',
  figureWithdrawn: 'all',

  directiveIssued: 'all',
  directiveEdited: 'all',
  directiveWithdrawn: 'all',

  voteCalled: 'all',
  ballotCast: 'all',
  electorVoted: 'all',
  voteClosed: 'all',
  voteCancelled: 'all',
  positionRecorded: 'all',

  conclusionAdded: 'officers',
  conclusionEdited: 'officers',
  conclusionMoved: 'officers',
  conclusionRemoved: 'officers',
  conclusionsPresented: 'officers',
  conclusionsReturned: 'officers',
  conclusionsApproved: 'all',
  conclusionsRevised: 'officers',

  documentPrepared: 'officers',
  documentIssued: 'all',
  documentRevised: 'officers',

  messageSent: 'channel',
  messageRetracted: 'channel',

  floorModeSet: 'all',
  pointMuted: 'all',
  pointUnmuted: 'all',
  microphoneConsentGiven: 'room',
  microphoneConsentWithdrawn: 'room',

  mattersTakenOver: 'all',
  directiveTakenOver: 'all',
  obstacleTakenOver: 'all',
  itemTakenOver: 'all',
};

const OTHER_ROOM = 'point:point-other';
const seenBy = (...who: readonly string[]) => ({
  officers: who.includes('officers'),
  ownRoom: who.includes('ownRoom'),
  otherRoom: who.includes('otherRoom'),
  technicians: who.includes('technicians'),
  everyone: who.includes('everyone'),
});
const AUDIENCES = {
  all: seenBy('officers', 'ownRoom', 'otherRoom', 'technicians', 'everyone'),
  officers: seenBy('officers'),
  technicians: seenBy('officers', 'technicians'),
  room: seenBy('officers', 'ownRoom'),
};

const { log } = tell();

/** The room that an event names, or that its actor sits in. */
const roomOf = ({ payload }: SessionEvent): Audience =>
  'pointId' in payload && payload.pointId !== null ? `point:${payload.pointId}` : 'point:own';

function shown(event: SessionEvent) {
  const visibility = visibilityOf(event);
  return {
    officers: maySee('officers', visibility),
    ownRoom: maySee(roomOf(event), visibility),
    otherRoom: maySee(OTHER_ROOM, visibility),
    technicians: maySee('technicians', visibility),
    everyone: maySee('everyone', visibility),
  };
}

test('ALL-5 the expected table has a row for every event', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(Object.keys(sessionEvents).sort());
});

test.each(Object.entries(EXPECTED))('ALL-5 %s is for %s', (type, expected) => {
  const events = log.map(({ event }) => event).filter((event) => event.type === type);
  expect(events).not.toEqual([]);
  for (const event of events) {
    if (expected !== 'channel') expect(shown(event)).toEqual(AUDIENCES[expected]);
  }
});

test.each(['messageSent', 'messageRetracted'] as const)(
  'MES-4 %s is for all or for the officers, by its channel',
  (type) => {
    const message = (channel: 'all' | 'officers'): SessionEvent =>
      type === 'messageSent'
        ? { type, payload: { messageId: 'message-1', channel, text: 'Đã ghép 3 ý kiến' } }
        : { type, payload: { messageId: 'message-1', channel } };
    expect(shown(message('all'))).toEqual(AUDIENCES.all);
    expect(shown(message('officers'))).toEqual(AUDIENCES.officers);
  },
);

test('AGE-11 a proposal that names no room is for the officers', () => {
  const event: SessionEvent = {
    type: 'agendaProposalDeclined',
    payload: { proposalId: 'proposal-1', pointId: null, reason: 'Trùng' },
  };
  expect(shown(event)).toEqual(AUDIENCES.officers);
});
