import { attendanceAnnex } from './annexes/attendance.ts';
import { directivesAnnex } from './annexes/directives.ts';
import { fundingAnnex } from './annexes/funding.ts';
import { obstaclesAnnex } from './annexes/obstacles.ts';
import { solutionsAnnex } from './annexes/solutions.ts';
import { sourcesAnnex } from './annexes/sources.ts';
import { votesAnnex } from './annexes/votes.ts';
import { numberedAnnexes } from './annexes.ts';
import { dayInWords, dayOf, timeInWords } from './calendar.ts';
import { closing } from './closing.ts';
import { followUpAnnex } from './followUp.ts';
import type { DocumentParts, Material } from './material.ts';
import { minutesOpening } from './minutes/opening.ts';
import { minutesSections } from './minutes/sections.ts';
import { recipients } from './recipients.ts';
import { chairSignature, secretarySignature } from './signatures.ts';

/** The minutes (template 1.9): who met, what happened in the order it happened, what was concluded. */
export function minutes(material: Material): DocumentParts {
  const { state, provenance } = material;
  const sections = minutesSections(material);
  const annexes = numberedAnnexes([
    attendanceAnnex(state, provenance),
    fundingAnnex(state, provenance),
    obstaclesAnnex(state, provenance),
    solutionsAnnex(state, provenance),
    directivesAnnex(state, provenance),
    followUpAnnex(material),
    votesAnnex(state, provenance),
    sourcesAnnex(sections),
  ]);
  return {
    kind: 'BIÊN BẢN',
    subject: state.lifecycle.details?.title ?? '',
    opening: minutesOpening(material, annexes),
    sections,
    closing: closing(
      material,
      'minutes',
      `Cuộc họp kết thúc vào ${endWords(state.lifecycle.adjournedAt)}./.`,
    ),
    signature: chairSignature(state),
    secretarySignature: secretarySignature(state),
    recipients: recipients(state, 'Lưu: VT, Hồ sơ.'),
    annexes,
  };
}

const endWords = (at: number | null): string =>
  at === null ? '… giờ …, ngày … tháng … năm …' : `${timeInWords(at)}, ${dayInWords(dayOf(at))}`;
