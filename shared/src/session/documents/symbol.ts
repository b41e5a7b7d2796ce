import type { SessionState } from '../state.ts';
import type { OfficialDocument } from './state.ts';

/** The letters that stand for a kind of document (30/2020/NĐ-CP, Phụ lục III, mục I). */
const ABBREVIATIONS: Readonly<Record<OfficialDocument, string>> = {
  notice: 'TB',
  minutes: 'BB',
  invitation: 'GM',
};

/** "TB-BCĐ": the kind of document, then the body; what follows the number unless the secretariat says otherwise. */
export const ownSymbol = ({ lifecycle }: SessionState, document: OfficialDocument): string =>
  [ABBREVIATIONS[document], lifecycle.details?.bodies[0]?.abbreviation ?? null]
    .filter((part) => part !== null)
    .join('-');
