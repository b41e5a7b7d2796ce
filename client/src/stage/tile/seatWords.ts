import type { SessionState } from '@diemcau/shared/session/state';
import { chairNow } from '@diemcau/shared/session/viewer';
import type { Language } from '../../i18n/language.ts';
import { textsIn } from '../../i18n/texts.ts';
import { pointName, raisedByName } from '../../session/names.ts';
import { currentSpeech, pointOf } from '../../session/selectors.ts';
import { sessionWords } from '../../session/words.ts';
import { placeOfSpeaker } from '../../view/Speaker/speakers.ts';
import { viewTexts } from '../../view/viewTexts.ts';
import type { Seat } from '../layout/seats.ts';
import { stageTexts } from '../stageTexts.ts';

export interface SeatWords {
  /** "Huyện Mường Nhé", "Chủ trì". */
  readonly place: string;
  /** "đ/c Lò Văn Tịnh, Phó Chủ tịch UBND huyện"; null for a room in which nobody is named. */
  readonly who: string | null;
}

/** A plate's words: for whoever has the floor as the speech names them, for others where they sit. */
export function seatWords(state: SessionState, seat: Seat, language: Language): SeatWords {
  const texts = textsIn(stageTexts, language);
  if (seat.source === 'screen') {
    return { place: texts.screenOf(placeOf(state, seat, language)), who: null };
  }
  const speech = seat.standing === 'floor' ? currentSpeech(state) : null;
  if (speech !== null) {
    const { speakerName: name, speakerOffice: office } = speech;
    return {
      place: placeOfSpeaker(state, speech, language),
      who: name === null ? textsIn(viewTexts, language).delegation : named(name, office, language),
    };
  }
  const chair = seat.standing === 'chair' ? chairNow(state.lifecycle) : null;
  const who = chair === null ? null : named(chair.name, chair.office, language);
  return { place: placeOf(state, seat, language), who };
}

/** Both in one sentence, for screen readers. */
export const seatSentence = ({ place, who }: SeatWords): string =>
  who === null ? place : `${place}, ${who}`;

function placeOf(state: SessionState, { party, standing }: Seat, language: Language): string {
  if (standing === 'chair') return textsIn(sessionWords, language).role.chair;
  if (party.role === 'agency' && party.unitId !== null) {
    return raisedByName(state, { kind: 'agency', unitId: party.unitId }, language);
  }
  if (pointOf(state, party.pointId) !== null) return pointName(state, party.pointId, language);
  return textsIn(sessionWords, language).role[party.role];
}

const ADDRESSED = /^(đ\/c|đồng chí|ông|bà)\s/iu;

function named(name: string, office: string | null, language: Language): string {
  const addressed = ADDRESSED.test(name) ? name : textsIn(stageTexts, language).comrade(name);
  return office === null || office === '' ? addressed : `${addressed}, ${office}`;
}

/** At most two letters for a room without picture: "Huyện Mường Nhé" is MN. */
export const initialsOf = (place: string): string =>
  place
    .split(/[\s-]+/u)
    .filter((word) => /^\p{L}/u.test(word))
    .slice(-2)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');
