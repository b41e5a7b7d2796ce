import type { RecordedEvent } from '../../session/recorded.ts';
import { capitalised, flat } from '../../session/wording/sentence.ts';
import { speechWords } from '../annexes/proceedings.ts';
import { timeInWords } from '../calendar.ts';
import type { Material } from '../material.ts';
import type { RecordEntry } from '../model.ts';
import { unitName } from '../names.ts';
import { entry } from '../sections.ts';
import { itemKindWords } from '../words.ts';
import { directiveWords, figureWords, solutionWords, voteWords } from './decided.ts';
import { obstacleHappening } from './obstacles.ts';
import type { Happening, Told } from './told.ts';

/** One event as the minutes tell it, with its hour; null where they do not. */
export function happening(
  material: Material,
  recorded: RecordedEvent,
  told: Told,
): RecordEntry | null {
  const what =
    sittingHappening(material, recorded) ??
    itemHappening(material, recorded) ??
    obstacleHappening(material, recorded.event, told) ??
    decidedHappening(material, recorded);
  if (what === null) return null;
  return entry(`${timeInWords(recorded.at)}: ${what.text}`, [...what.sources], '-');
}

function sittingHappening(
  { state, sessionSource }: Material,
  { seq, event }: RecordedEvent,
): Happening | null {
  const sources = sessionSource.map((source) => ({ ...source, events: [seq] }));
  const told = (text: string): Happening => ({ text, sources });
  const because = (reason: string | null): string => (reason === null ? '' : ` (${flat(reason)})`);
  switch (event.type) {
    case 'sessionOpened':
      return told('Khai mạc cuộc họp.');
    case 'sessionRecessed':
      return told(`Tạm nghỉ${because(event.payload.reason)}.`);
    case 'sessionResumed':
      return told('Cuộc họp tiếp tục.');
    case 'sessionReopened':
      return told(`Mở lại cuộc họp${because(event.payload.reason)}.`);
    case 'sessionAdjourned':
      return state.lifecycle.reopenings.length === 0 ? null : told('Kết thúc cuộc họp.');
    case 'chairHandedOver': {
      const { name, office } = event.payload;
      return told(
        `Đồng chí ${name}${office === null ? '' : `, ${office},`} điều hành cuộc họp thay chủ trì.`,
      );
    }
    case 'chairTakenBack':
      return told('Chủ trì tiếp tục điều hành cuộc họp.');
    default:
      return null;
  }
}

function itemHappening(
  { state, provenance }: Material,
  { event }: RecordedEvent,
): Happening | null {
  switch (event.type) {
    case 'agendaItemStarted': {
      const item = state.agenda.items[event.payload.itemId];
      if (item === undefined) return null;
      const by =
        item.responsibleUnitId === null
          ? ''
          : `; cơ quan trình: ${unitName(state, item.responsibleUnitId)}`;
      return {
        text: `Bắt đầu nội dung (${itemKindWords[item.kind].toLocaleLowerCase('vi')})${by}.`,
        sources: provenance.source('agendaItem', item.itemId),
      };
    }
    case 'agendaItemCarried': {
      const { itemId, reason } = event.payload;
      const title = state.agenda.items[itemId]?.title ?? itemId;
      const why = reason === null ? '' : ` (${flat(reason)})`;
      return {
        text: `Nội dung “${title}” chuyển sang phiên họp sau${why}.`,
        sources: provenance.source('agendaItem', itemId),
      };
    }
    case 'floorGiven': {
      const speech = state.floor.speeches[event.payload.speechId];
      if (speech === undefined) return null;
      return {
        text: speechWords(state, speech),
        sources: provenance.source('speech', speech.speechId),
      };
    }
    default:
      return null;
  }
}

function decidedHappening(material: Material, { seq, event }: RecordedEvent): Happening | null {
  switch (event.type) {
    case 'figureReported':
      return figureWords(material, event.payload.figureId);
    case 'solutionProposed':
      return solutionWords(material, event.payload.solutionId);
    case 'directiveIssued':
      return directiveWords(material, event.payload.directiveId);
    case 'voteClosed':
    case 'voteCancelled':
      return voteWords(material, event.payload.voteId);
    case 'conclusionsApproved': {
      const last = material.state.conclusions.versions.findLast(
        ({ approvedAt }) => approvedAt !== null,
      );
      if (last === undefined || last.version !== event.payload.version) return null;
      const sources = material.sessionSource.map((source) => ({ ...source, events: [seq] }));
      return { text: capitalised('chủ trì thông qua kết luận, nêu tại mục II.'), sources };
    }
    default:
      return null;
  }
}
