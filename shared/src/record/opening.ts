import type { SessionState } from '../session/state.ts';
import { pointName, unitName } from '../session/wording/names.ts';
import { capitalised, goingOn, listed } from '../session/wording/sentence.ts';
import { dayInWords, dayOf } from './calendar.ts';
import type { RecordEntry, RecordSource } from './model.ts';
import { comradeName } from './names.ts';
import { entry } from './sections.ts';
import type { Provenance } from './sources.ts';

/** The day the session was called for; where none was set, the day it opened. YYYY-MM-DD or null. */
export function sessionDay(state: SessionState): string | null {
  const at = state.lifecycle.details?.startsAt ?? state.lifecycle.openedAt;
  return at === null ? null : dayOf(at);
}

/** "Ngày …, đồng chí … chủ trì … Sau khi nghe … kết luận như sau:" (template 1.4 as committees write it). */
export function opening(
  state: SessionState,
  sessionSource: RecordSource[],
  provenance: Provenance,
): RecordEntry[] {
  const details = state.lifecycle.details;
  if (details === null) return [];
  const day = sessionDay(state);
  const when = day === null ? '' : capitalised(dayInWords(day));
  const place = details.place === null ? '' : `tại ${details.place}`;
  const who =
    details.chair === null ? '' : `${comradeName(details.chair)} chủ trì ${goingOn(details.title)}`;
  const met = [when, place, who === '' ? `${goingOn(details.title)} được tổ chức` : who]
    .filter((part) => part !== '')
    .join(', ');
  const memberPoints = Object.values(state.attendance.points).filter(
    (point) => point.kind === 'member',
  );
  const joined =
    memberPoints.length === 0
      ? ''
      : ` Phiên họp được kết nối trực tuyến với ${memberPoints.length} điểm cầu: ${listed(memberPoints.map(({ pointId }) => pointName(state, pointId)))}.`;
  const paragraphs = [
    entry(`${capitalised(met)}.${joined}`, [
      ...sessionSource,
      ...memberPoints.flatMap((point) => provenance.source('point', point.pointId)),
    ]),
  ];
  const concluder = details.concluder ?? details.chair;
  const ending = `${concluder === null ? 'chủ trì phiên họp' : comradeName(concluder)} kết luận như sau:`;
  paragraphs.push(
    entry(`Sau khi nghe ${heard(state)}, ${ending}`, [
      ...sessionSource,
      ...speechSources(state, provenance),
    ]),
  );
  return paragraphs;
}

/** "báo cáo của Sở …, ý kiến phát biểu của các đại biểu". */
function heard(state: SessionState): string {
  const reporters = new Set(
    Object.values(state.funding.byId)
      .filter((figure) => figure.withdrawn === null)
      .flatMap((figure) => figure.reportedByUnitId ?? []),
  );
  const reports = [...reporters].map((unitId) => unitName(state, unitId));
  const opinions = 'ý kiến thảo luận của các đại biểu dự họp';
  return reports.length === 0 ? opinions : `báo cáo của ${listed(reports)} và ${opinions}`;
}

const speechSources = (state: SessionState, provenance: Provenance): RecordSource[] =>
  state.floor.speechOrder.flatMap((speechId) => provenance.source('speech', speechId));
