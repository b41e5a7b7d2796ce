import type { EventNamed, EventType, SessionEvent } from './events.ts';

/**
 * For whom an event is: everybody, the chair and the secretaries (`officers`), the officers and the
 * technicians, or the officers and the points named.
 */
export type Visibility =
  | 'all'
  | 'officers'
  | 'technicians'
  | { readonly points: readonly string[] };

/**
 * What a viewer counts as: the officers see all; a technician who is connected; a point sees what names it;
 * the rest only what is for all.
 */
export type Audience = 'officers' | 'everyone' | 'technicians' | `point:${string}`;

type Rule<Type extends EventType> =
  | Visibility
  | ((payload: EventNamed<Type>['payload']) => Visibility);

const submitterOnly = (payload: { pointId: string | null }): Visibility =>
  payload.pointId === null ? 'officers' : { points: [payload.pointId] };
const channelOnly = (payload: { channel: 'all' | 'officers' }): Visibility => payload.channel;

/** Who may see which event, one row each. */
export const redaction: { readonly [Type in EventType]: Rule<Type> } = {
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
  // Reasons for absence are the secretariat's, the connections of thousands the technicians' too; everyone
  // else has the counts.
  roomDeclared: (payload) => ({ points: [payload.pointId] }),
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
  agendaProposalSubmitted: submitterOnly,
  agendaProposalWithdrawn: submitterOnly,
  agendaProposalPlaced: submitterOnly,
  agendaProposalMerged: submitterOnly,
  agendaProposalDeclined: submitterOnly,

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

  messageSent: channelOnly,
  messageRetracted: channelOnly,

  floorModeSet: 'all',
  pointMuted: 'all',
  pointUnmuted: 'all',
  microphoneConsentGiven: (payload) => ({ points: [payload.pointId] }),
  microphoneConsentWithdrawn: (payload) => ({ points: [payload.pointId] }),

  mattersTakenOver: 'all',
  directiveTakenOver: 'all',
  obstacleTakenOver: 'all',
  itemTakenOver: 'all',
};

function visibilityBy<Type extends EventType>(
  type: Type,
  payload: EventNamed<Type>['payload'],
): Visibility {
  const rule: Rule<Type> = redaction[type];
  return typeof rule === 'function' ? rule(payload) : rule;
}

/** For whom the event is. */
export const visibilityOf = (event: SessionEvent): Visibility =>
  visibilityBy(event.type, event.payload);

/** Whether this audience may have the event; if not, it receives its number alone (promise I6). */
export function maySee(audience: Audience, visibility: Visibility): boolean {
  if (audience === 'officers' || visibility === 'all') return true;
  return audiencesNamed(visibility).includes(audience);
}

/** The audiences for whom the event is, beside the officers; none where it is for everybody or nobody else. */
export function audiencesNamed(visibility: Visibility): readonly Audience[] {
  if (visibility === 'technicians') return ['technicians'];
  if (typeof visibility === 'string') return [];
  return visibility.points.map((pointId): Audience => `point:${pointId}`);
}
