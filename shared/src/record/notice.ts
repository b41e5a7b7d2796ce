import type { SessionState } from '../session/state.ts';
import { beginsWith, capitalised, goingOn } from '../session/wording/sentence.ts';
import { attendanceAnnex } from './annexes/attendance.ts';
import { directivesAnnex } from './annexes/directives.ts';
import { fundingAnnex } from './annexes/funding.ts';
import { obstaclesAnnex } from './annexes/obstacles.ts';
import { proceedingsAnnex } from './annexes/proceedings.ts';
import { solutionsAnnex } from './annexes/solutions.ts';
import { sourcesAnnex } from './annexes/sources.ts';
import { votesAnnex } from './annexes/votes.ts';
import { numberedAnnexes } from './annexes.ts';
import { closing } from './closing.ts';
import { followUpAnnex } from './followUp.ts';
import type { DocumentParts, Material } from './material.ts';
import { noticeSections } from './noticeSections.ts';
import { opening } from './opening.ts';
import { recipients } from './recipients.ts';
import { bodySignature } from './signatures.ts';
import { withZero } from './words.ts';

/** The conclusions notice (template 1.4): what the chair concluded, with what it rests on behind it. */
export function notice(material: Material): DocumentParts {
  const { state, provenance, sessionSource } = material;
  const sections = noticeSections(state, provenance);
  const annexes = numberedAnnexes([
    attendanceAnnex(state, provenance),
    proceedingsAnnex(state, provenance),
    fundingAnnex(state, provenance),
    obstaclesAnnex(state, provenance),
    solutionsAnnex(state, provenance),
    directivesAnnex(state, provenance),
    followUpAnnex(material),
    votesAnnex(state, provenance),
    sourcesAnnex(sections),
  ]);
  return {
    kind: 'THÔNG BÁO',
    subject: noticeSubject(state),
    opening: opening(state, sessionSource, provenance),
    sections,
    closing: closing(material, 'notice', noticeClosing(state, annexes.length)),
    signature: bodySignature(state),
    secretarySignature: null,
    recipients: recipients(state),
    annexes,
  };
}

/** "Kết luận của đồng chí … tại … về …": what the notice is of, unless the secretariat wrote that itself. */
export function noticeSubject(state: SessionState): string {
  const details = state.lifecycle.details;
  if (details === null) return '';
  if (details.subject !== null && beginsWith(details.subject, 'kết luận')) {
    return capitalised(details.subject);
  }
  const concluder = details.concluder ?? details.chair;
  const who = concluder === null ? 'chủ trì' : `đồng chí ${concluder.name}`;
  const about = details.subject === null ? '' : ` về ${goingOn(details.subject)}`;
  return `Kết luận của ${who} tại ${goingOn(details.title)}${about}`;
}

/** The text itself says that annexes go with it (annex 1, III.1.a). */
export function noticeClosing(state: SessionState, annexes = 0): string {
  const issuer = state.lifecycle.details?.bodies.map((body) => body.name).join(' và ') ?? '';
  const attached = annexes === 0 ? '' : ` (có ${withZero(annexes)} Phụ lục kèm theo)`;
  return `Trên đây là kết luận tại phiên họp${issuer === '' ? '' : ` của ${issuer}`}, thông báo để các cơ quan, đơn vị biết, thực hiện${attached}./.`;
}
