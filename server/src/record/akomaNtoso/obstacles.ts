import { pointName, submitterNames, unitName } from '@diemcau/shared/record/names';
import { outcomeWords } from '@diemcau/shared/record/words';
import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import { element, type Markup } from '../xml.ts';
import { dateTime, paragraphs, restingOn } from './blocks.ts';
import type { Debate } from './debate.ts';

/**
 * What was said on an obstacle: raising, calling and presenting it are a question, what an agency says an
 * answer, the outcome a speech of the chair. Null for every other event, and for one that was withdrawn.
 */
export function obstacleMarkup(
  debate: Debate,
  recorded: RecordedEvent,
  parent: string,
): Markup | null {
  const { event } = recorded;
  switch (event.type) {
    case 'obstacleSubmitted':
    case 'obstacleCalled':
    case 'obstaclePresented':
    case 'obstacleAnswered':
    case 'obstacleOutcomeGiven': {
      const { byId } = debate.material.state.obstacles;
      const obstacle = byId[event.payload.obstacleId];
      if (obstacle === undefined || obstacle.withdrawn !== null) return null;
      return spoken(debate, recorded, obstacle, parent);
    }
    default:
      return null;
  }
}

interface Said {
  readonly element: 'question' | 'answer' | 'speech';
  readonly by: string;
  readonly from: string;
  readonly texts: readonly string[];
}

function spoken(debate: Debate, recorded: RecordedEvent, obstacle: Obstacle, parent: string) {
  const said = saidOf(debate, recorded, obstacle);
  if (said === null) return null;
  const eId = debate.numbering.next(parent, said.element);
  const sources = debate.material.provenance.source('obstacle', obstacle.obstacleId);
  return element(
    said.element,
    { eId, by: said.by, startTime: dateTime(recorded.at), ...restingOn(sources) },
    [
      element('num', {}, [`Khó khăn, vướng mắc số ${obstacle.number}`]),
      element('from', {}, [said.from]),
      ...said.texts.flatMap((text) => paragraphs(debate.numbering, eId, text)),
    ],
  );
}

function saidOf(debate: Debate, { at, event }: RecordedEvent, obstacle: Obstacle): Said | null {
  const { references, material } = debate;
  const { state } = material;
  const chair = { by: references.chairAt(at), from: 'Chủ trì' };
  switch (event.type) {
    case 'obstacleSubmitted':
    case 'obstacleCalled':
      return {
        element: 'question',
        by: references.voice(obstacle.raisedBy, at),
        from: submitterNames(state, obstacle).join('; '),
        texts: wholeText(debate, obstacle),
      };
    case 'obstaclePresented': {
      const { pointId, text } = event.payload;
      const who =
        pointId === null
          ? chair
          : { by: references.delegation(pointId), from: pointName(state, pointId) };
      return {
        element: 'question',
        ...who,
        texts: text === null ? wholeText(debate, obstacle) : [text],
      };
    }
    case 'obstacleAnswered': {
      const { unitId, text } = event.payload;
      const who =
        unitId === null ? chair : { by: references.unit(unitId), from: unitName(state, unitId) };
      return { element: 'answer', ...who, texts: [text] };
    }
    case 'obstacleOutcomeGiven': {
      const { kind, text } = event.payload;
      return {
        element: 'speech',
        ...chair,
        texts: [outcomeWords[kind], ...(text === null ? [] : [text])],
      };
    }
    default:
      return null;
  }
}

/** In full the first time, by its number after that. */
function wholeText({ told }: Debate, { obstacleId, number, text, proposal }: Obstacle): string[] {
  if (!told.first(obstacleId)) return [`Về khó khăn, vướng mắc số ${number}.`];
  return [text, ...(proposal === null ? [] : [`Đề xuất: ${proposal}`])];
}
