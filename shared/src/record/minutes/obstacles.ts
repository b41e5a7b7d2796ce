import type { SessionEvent } from '../../session/events.ts';
import type { Obstacle } from '../../session/obstacles/state.ts';
import type { SessionState } from '../../session/state.ts';
import { asSentence, capitalised } from '../../session/wording/sentence.ts';
import type { Material } from '../material.ts';
import { pointName, submitterNames, unitName, voiceName } from '../names.ts';
import { outcomeWords } from '../words.ts';
import type { Happening, Told } from './told.ts';

const TOLD_OF = [
  'obstacleSubmitted',
  'obstacleCalled',
  'obstaclePresented',
  'obstacleAnswered',
  'obstacleOutcomeGiven',
  'obstacleCarried',
] as const;
type ToldOf = Extract<SessionEvent, { type: (typeof TOLD_OF)[number] }>;
const isTold = (event: SessionEvent): event is ToldOf =>
  TOLD_OF.some((type) => type === event.type);

/** What was said and settled on an obstacle; one that was withdrawn is told by nobody. */
export function obstacleHappening(
  { state, provenance }: Material,
  event: SessionEvent,
  told: Told,
): Happening | null {
  if (!isTold(event)) return null;
  const obstacle = state.obstacles.byId[event.payload.obstacleId];
  if (obstacle === undefined || obstacle.withdrawn !== null) return null;
  const text = obstacleWords(state, event, obstacle, told.first(obstacle.obstacleId));
  if (text === null) return null;
  const sources =
    event.type === 'obstacleAnswered'
      ? provenance.source('answer', event.payload.answerId)
      : provenance.source('obstacle', obstacle.obstacleId);
  return { text, sources };
}

/** @param first whether its text has not been told yet */
function obstacleWords(
  state: SessionState,
  event: ToldOf,
  obstacle: Obstacle,
  first: boolean,
): string | null {
  const named = `khó khăn, vướng mắc số ${obstacle.number}`;
  const text = first ? sentenceAfter(obstacle.text) : '.';
  switch (event.type) {
    case 'obstacleSubmitted':
      return `${capitalised(voiceName(state, obstacle.raisedBy))} nêu ${named}${text}`;
    case 'obstacleCalled':
      return `Xem xét ${named} (${submitterNames(state, obstacle).join('; ')})${text}`;
    case 'obstaclePresented': {
      const { pointId, text: said } = event.payload;
      const who = pointId === null ? 'Chủ trì' : pointName(state, pointId);
      return `${who} trình bày ${named}${said === null ? text : sentenceAfter(said)}`;
    }
    case 'obstacleAnswered': {
      const { unitId, text: said } = event.payload;
      const who = unitId === null ? 'Chủ trì' : unitName(state, unitId);
      return `${who} trả lời về ${named}${sentenceAfter(said)}`;
    }
    case 'obstacleOutcomeGiven': {
      const { kind, text: said } = event.payload;
      const outcome = outcomeWords[kind].toLocaleLowerCase('vi');
      return `Chủ trì kết luận về ${named}: ${outcome}${said === null ? '.' : sentenceAfter(said)}`;
    }
    case 'obstacleCarried':
      return `${capitalised(named)} chuyển sang phiên họp sau.`;
    default:
      return event satisfies never;
  }
}

const sentenceAfter = (text: string): string => `: ${asSentence(text)}`;
