import type { OfficialDocument } from '../session/documents/state.ts';
import { replacedIssue } from '../session/documents/status.ts';
import { dayInWords } from './calendar.ts';
import type { Material } from './material.ts';
import type { RecordEntry } from './model.ts';
import { entry } from './sections.ts';
import { KINDS } from './wording.ts';
import { withZero } from './words.ts';

/**
 * A document's last paragraph. One that replaces an issued document names it there, by number, symbol and
 * day: "Thông báo này thay thế Thông báo số 07/TB-BCĐ ngày 12 tháng 8 năm 2022 của …".
 */
export function closing(
  { state, sessionSource }: Material,
  document: OfficialDocument,
  words: string,
): RecordEntry {
  const replaced = replacedIssue(state, document);
  if (replaced === null) return entry(words, sessionSource);
  const { number, symbol, issuedOn } = replaced.details;
  const body = state.lifecycle.details?.bodies[0]?.name;
  const whose = body === undefined ? '' : ` của ${body}`;
  const named = `${KINDS[document]} số ${withZero(number)}/${symbol} ${dayInWords(issuedOn)}${whose}`;
  return entry(
    `${KINDS[document]} này thay thế ${named}. ${words}`,
    sessionSource.map((source) => ({ ...source, events: [...source.events, replaced.seq] })),
  );
}
