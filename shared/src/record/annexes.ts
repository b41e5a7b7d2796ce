import type { SessionState } from '../session/state.ts';
import { attendanceAnnex } from './annexes/attendance.ts';
import { directivesAnnex } from './annexes/directives.ts';
import { fundingAnnex } from './annexes/funding.ts';
import { obstaclesAnnex } from './annexes/obstacles.ts';
import { proceedingsAnnex } from './annexes/proceedings.ts';
import { solutionsAnnex } from './annexes/solutions.ts';
import { votesAnnex } from './annexes/votes.ts';
import type { RecordSection } from './model.ts';
import { isEmpty } from './sections.ts';
import type { Provenance } from './sources.ts';
import { roman } from './words.ts';

/** What the notice rests on, annex by annex, the empty ones left out. */
export function annexes(state: SessionState, provenance: Provenance): RecordSection[] {
  return [
    attendanceAnnex,
    proceedingsAnnex,
    fundingAnnex,
    obstaclesAnnex,
    solutionsAnnex,
    directivesAnnex,
    votesAnnex,
  ]
    .map((annex) => annex(state, provenance))
    .filter((part) => !isEmpty(part))
    .map((part, index) => ({ ...part, number: `Phụ lục ${roman(index + 1)}` }));
}
