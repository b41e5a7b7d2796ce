import { evolve } from '../session/evolve.ts';
import type { RecordedEvent } from '../session/recorded.ts';
import { emptySession, type SessionState } from '../session/state.ts';
import { beginsWith, capitalised, goingOn } from '../session/wording/sentence.ts';
import { annexes } from './annexes.ts';
import type { RecordModel, RecordSource } from './model.ts';
import { noticeSections } from './notice.ts';
import { opening, sessionDay } from './opening.ts';
import { entry } from './sections.ts';
import { provenanceOf } from './sources.ts';

/**
 * The record of a session from its events, 1 to the last one given: the same events give the same model,
 * everywhere and always (promise I7). Private messages and ballots are no part of it.
 *
 * @throws RangeError when there are no events, or the first is not number 1: a record of a part would be false.
 */
export function project(sessionId: string, events: readonly RecordedEvent[]): RecordModel {
  const last = events.at(-1);
  if (last === undefined || events[0]?.seq !== 1 || last.seq !== events.length) {
    throw new RangeError('A record is made from all events of a session, from the first on');
  }
  const state = emptySession();
  for (const { event, ...stamp } of events) evolve(state, structuredClone(event), stamp);
  const provenance = provenanceOf(events);
  const sessionSource: RecordSource[] = [
    { kind: 'session', id: sessionId, events: sessionEvents(events) },
  ];
  return {
    format: 'diemcau-record',
    formatVersion: 1,
    sessionId,
    title: state.lifecycle.details?.title ?? '',
    upTo: last.seq,
    hash: last.hash,
    state: state.conclusions.status,
    conclusionsVersion: state.conclusions.versions.at(-1)?.version ?? 0,
    heading: heading(state),
    opening: opening(state, sessionSource, provenance),
    sections: noticeSections(state, provenance),
    closing: entry(closing(state), sessionSource),
    signature: signature(state),
    recipients: recipients(state),
    annexes: annexes(state, provenance),
  };
}

/** The events that set up and moved the session itself. */
const sessionEvents = (events: readonly RecordedEvent[]): number[] =>
  events.filter(({ event }) => event.type.startsWith('session')).map(({ seq }) => seq);

function heading(state: SessionState): RecordModel['heading'] {
  const details = state.lifecycle.details;
  const body = details?.bodies[0] ?? null;
  return {
    superior: body?.superior ?? null,
    body: body?.name ?? '',
    symbol: ['TB', body?.abbreviation ?? null].filter((part) => part !== null).join('-'),
    place: details?.documentPlace ?? null,
    date: sessionDay(state),
    kind: 'THÔNG BÁO',
    subject: subject(state),
  };
}

/** "Kết luận của đồng chí … tại … về …": what the notice is of, unless the secretariat wrote that itself. */
function subject(state: SessionState): string {
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

function closing(state: SessionState): string {
  const issuer = state.lifecycle.details?.bodies.map((body) => body.name).join(' và ') ?? '';
  return `Trên đây là kết luận tại phiên họp${issuer === '' ? '' : ` của ${issuer}`}, thông báo để các cơ quan, đơn vị biết, thực hiện./.`;
}

function signature(state: SessionState): RecordModel['signature'] {
  const details = state.lifecycle.details;
  const body = details?.bodies[0] ?? null;
  const signer = details?.issuer ?? details?.concluder ?? details?.chair ?? null;
  return {
    authority: body === null ? null : `TM. ${body.name.toLocaleUpperCase('vi')}`,
    office: signer?.office?.toLocaleUpperCase('vi') ?? null,
    name: signer?.name ?? null,
  };
}

/** Who has to act or to know: those who were given a task, the points' units, the file. */
function recipients(state: SessionState): string[] {
  const { units } = state.lifecycle;
  const led = state.directives.order
    .flatMap((directiveId) => state.directives.byId[directiveId] ?? [])
    .filter((directive) => directive.withdrawn === null)
    .flatMap((directive) => [...directive.leadUnitIds, ...directive.coordinatingUnitIds]);
  const present = state.attendance.pointOrder.flatMap(
    (pointId) => state.attendance.points[pointId]?.unitIds ?? [],
  );
  const names = [...new Set([...led, ...present])].flatMap(
    (unitId) => units[unitId]?.name.vi ?? [],
  );
  const bodies = state.lifecycle.details?.bodies.map((body) => `Thành viên ${body.name}`) ?? [];
  return [...bodies, ...names, 'Lưu: VT.'];
}
