import type { FloorRequest } from '@diemcau/shared/session/floor/state';
import type { SessionState } from '@diemcau/shared/session/state';
import type { Language } from '../../i18n/language.ts';
import { textsIn } from '../../i18n/texts.ts';
import { pointName, unitName } from '../../session/names.ts';
import { unitOf } from '../../session/selectors.ts';
import { viewTexts } from '../viewTexts.ts';

/** A request for the floor or a speech: both name the speaker the same way. */
export type Speaking = Pick<FloorRequest, 'pointId' | 'unitId' | 'speakerName' | 'speakerOffice'>;

/** Where the speaker sits: the agency where one was named, else the point. */
export function placeOfSpeaker(
  state: SessionState,
  { pointId, unitId }: Speaking,
  language: Language,
): string {
  const unit = unitOf(state, unitId);
  return unit === null ? pointName(state, pointId, language) : unitName(unit, language);
}

/** The speaker in a few words: "Đoàn đại biểu, Huyện Mường Nhé". */
export function speakerWords(state: SessionState, speaking: Speaking, language: Language): string {
  const who = speaking.speakerName ?? textsIn(viewTexts, language).delegation;
  return `${who}, ${placeOfSpeaker(state, speaking, language)}`;
}
