import type { EventNamed, EventType } from '@diemcau/shared/session/events';
import type { Party } from '@diemcau/shared/session/meta';
import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import type { Language } from '../i18n/language.ts';
import { type Translated, textsIn } from '../i18n/texts.ts';
import { announcementTexts } from './announcementTexts.ts';
import { pointName, senderName, speakerName } from './names.ts';
import { concerns, itemNumber, queuePlaceOf } from './selectors.ts';
import { sessionWords } from './words.ts';

export interface Announcement {
  readonly text: string;
  /** `assertive` interrupts: the party has the floor, or the chair. */
  readonly politeness: 'polite' | 'assertive';
}

/** What a sentence may speak of. */
export interface Facts {
  readonly before: SessionState | null;
  readonly after: SessionState;
  readonly party: Party;
  readonly language: Language;
}

type Words = Translated<(typeof announcementTexts)['vi']>;
type Sentence<Type extends EventType> = (
  payload: EventNamed<Type>['payload'],
  words: Words,
  facts: Facts,
  actor: Party,
) => string | Announcement | null;
type Table = { readonly [Type in EventType]?: Sentence<Type> };

const EXCERPT = 200;
const excerpt = (text: string): string =>
  text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT)}…`;

const interrupting = (text: string): Announcement => ({ text, politeness: 'assertive' });

/** Says it about an obstacle that is the party's concern; nothing about others'. */
function aboutOwn(
  { after, party }: Facts,
  obstacleId: string,
  say: (obstacle: Obstacle) => string,
): string | null {
  const obstacle = after.obstacles.byId[obstacleId];
  return obstacle && concerns(after, obstacle, party) ? say(obstacle) : null;
}

/** Where the party's place in the queue is another than before, and no speech of its own explains it. */
function ownPlace(_payload: unknown, words: Words, { before, after, party }: Facts): string | null {
  if (party.pointId === null || before === null) return null;
  const earlier = queuePlaceOf(before, party.pointId).place;
  const { place } = queuePlaceOf(after, party.pointId);
  if (place === earlier) return null;
  return place === 0 ? words.queueLeft : words.queuePlace(place);
}

/** Event → sentence. What has no row here is seen, not said. */
const sentences: Table = {
  sessionOpened: (_payload, words) => words.sessionOpened,
  sessionRecessed: (_payload, words) => words.sessionRecessed,
  sessionResumed: (_payload, words) => words.sessionResumed,
  sessionAdjourned: (_payload, words) => words.sessionAdjourned,
  sessionReopened: (_payload, words) => words.sessionReopened,
  chairHandedOver: ({ pointId }, words, { after, party, language }) =>
    pointId === party.pointId
      ? interrupting(words.chairHandedToYou)
      : words.chairHandedOver(pointName(after, pointId, language)),
  chairTakenBack: (_payload, words) => words.chairTakenBack,

  agendaItemStarted: ({ itemId }, words, { after }) => {
    const item = after.agenda.items[itemId];
    return item ? words.itemStarted(itemNumber(after, itemId), item.title) : null;
  },
  agendaProposalPlaced: ({ pointId }, words, { party }) =>
    pointId === party.pointId ? words.proposalPlaced : null,
  agendaProposalMerged: ({ pointId }, words, { party }) =>
    pointId === party.pointId ? words.proposalMerged : null,
  agendaProposalDeclined: ({ pointId, reason }, words, { party }) =>
    pointId === party.pointId ? words.proposalDeclined(excerpt(reason)) : null,

  floorAsked: ownPlace,
  floorReordered: ownPlace,
  floorWithdrawn: ownPlace,
  floorInvited: ({ pointId }, words, { after, party }) =>
    pointId === party.pointId ? words.floorInvited(queuePlaceOf(after, pointId).place) : null,
  floorGiven: (payload, words, facts) => {
    const { after, party, language } = facts;
    const speech = after.floor.speeches[payload.speechId];
    if (!speech) return null;
    if (speech.pointId === party.pointId) return interrupting(words.yourFloor);
    const name = speakerName(after, speech)?.name;
    const point = pointName(after, speech.pointId, language);
    const speaking = words.floorGiven(name === undefined ? point : `${name}, ${point}`);
    return [speaking, ownPlace(payload, words, facts)].filter((each) => each !== null).join(' ');
  },
  floorExtended: ({ speechId, seconds }, words, { after, party }) =>
    after.floor.speeches[speechId]?.pointId === party.pointId
      ? words.floorExtended(Math.round(seconds / 60))
      : null,
  floorEnded: ({ speechId }, words, { after, party }) =>
    after.floor.speeches[speechId]?.pointId === party.pointId ? words.floorEnded : null,

  obstacleCalled: ({ obstacleId }, words, { after }) => {
    const obstacle = after.obstacles.byId[obstacleId];
    return obstacle ? words.obstacleCalled(obstacle.number, excerpt(obstacle.text)) : null;
  },
  tableCleared: (_payload, words) => words.tableCleared,
  obstaclesMerged: ({ intoId, fromIds }, words, facts) => {
    const into = facts.after.obstacles.byId[intoId];
    if (!into) return null;
    const said = fromIds.map((id) =>
      aboutOwn(facts, id, ({ number }) => words.obstacleMerged(number, into.number)),
    );
    return said.filter((each) => each !== null).join(' ') || null;
  },
  obstacleJoined: ({ obstacleId, pointId }, words, facts) =>
    pointId === facts.party.pointId
      ? null
      : aboutOwn(facts, obstacleId, ({ number }) =>
          words.obstacleJoined(number, pointName(facts.after, pointId, facts.language)),
        ),
  obstacleAnswered: ({ obstacleId }, words, facts) =>
    aboutOwn(facts, obstacleId, ({ number }) => words.obstacleAnswered(number)),
  obstacleOutcomeGiven: ({ obstacleId, kind }, words, facts) =>
    aboutOwn(facts, obstacleId, ({ number }) =>
      words.obstacleOutcome(number, textsIn(sessionWords, facts.language).outcome[kind]),
    ),
  obstacleAssigned: ({ obstacleId, unitIds }, words, { after, party }) => {
    const obstacle = after.obstacles.byId[obstacleId];
    const isOurs = party.unitId !== null && unitIds.includes(party.unitId);
    return obstacle && isOurs ? words.obstacleAssigned(obstacle.number) : null;
  },

  directiveIssued: ({ leadUnitIds, coordinatingUnitIds }, words, { after, party }) => {
    const own = new Set(
      [party.unitId, ...(after.attendance.points[party.pointId ?? '']?.unitIds ?? [])].filter(
        (each) => each !== null,
      ),
    );
    const named = [...leadUnitIds, ...coordinatingUnitIds].some((unitId) => own.has(unitId));
    return named ? words.directiveForYou : null;
  },

  voteCalled: ({ question }, words) => words.voteCalled(question),
  voteClosed: ({ tally }, words) => words.voteClosed(tally.approve, tally.reject, tally.abstain),
  voteCancelled: (_payload, words) => words.voteCancelled,

  conclusionsPresented: (_payload, words) => words.conclusionsPresented,
  conclusionsReturned: (_payload, words) => words.conclusionsReturned,
  conclusionsApproved: (_payload, words) => words.conclusionsApproved,

  messageSent: ({ text }, words, { after, party, language }, actor) =>
    actor.role === party.role && actor.pointId === party.pointId && actor.unitId === party.unitId
      ? null
      : words.message(senderName(after, actor, language), excerpt(text)),
};

/** What a screen reader says when an event has happened; null for what need not be said to this party. */
export function announcementOf<Type extends EventType>(
  type: Type,
  payload: EventNamed<Type>['payload'],
  actor: Party,
  facts: Facts,
): Announcement | null {
  const said = sentences[type]?.(payload, textsIn(announcementTexts, facts.language), facts, actor);
  if (said === undefined || said === null || said === '') return null;
  return typeof said === 'string' ? { text: said, politeness: 'polite' } : said;
}
