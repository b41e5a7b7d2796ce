import type { Point } from '../session/attendance/state.ts';
import type { SessionState } from '../session/state.ts';
import { goingOn, listed, nameInside } from '../session/wording/sentence.ts';
import { dayInWords, dayOf, timeInWords } from './calendar.ts';
import { closing } from './closing.ts';
import type { DocumentParts, Material } from './material.ts';
import type { RecordEntry } from './model.ts';
import { comradeName, unitName } from './names.ts';
import { members } from './recipients.ts';
import { entry, section } from './sections.ts';
import { bodySignature } from './signatures.ts';
import { BLANK } from './words.ts';

/** The invitation (template 1.7): who is invited, to what, under whom, when, where, and what to know. */
export function invitation(material: Material): DocumentParts {
  const { state, sessionSource, details, detailsSource } = material;
  const title = state.lifecycle.details?.title ?? '';
  return {
    kind: 'GIẤY MỜI',
    subject: `Dự ${goingOn(title)}`,
    opening: [...invited(material), ...facts(state, sessionSource), ...agenda(material)],
    sections:
      details.notes === null
        ? []
        : [
            section('notes', 'Lưu ý', {
              entries: details.notes.split('\n').map((note) => entry(note, detailsSource)),
            }),
          ],
    closing: closing(
      material,
      'invitation',
      'Kính đề nghị các đồng chí tham dự đúng thành phần, thời gian./.',
    ),
    signature: bodySignature(state),
    secretarySignature: null,
    recipients: ['Như trên', 'Lưu: VT.'],
    annexes: [],
  };
}

/** One line where it is made out to one; else a line for each group that is called to the session. */
function invited({
  state,
  provenance,
  sessionSource,
  details,
  detailsSource,
}: Material): RecordEntry[] {
  const host = state.lifecycle.details?.bodies.map((body) => body.name).join(' và ') ?? BLANK;
  const greeting = `${host} trân trọng kính mời:`;
  if (details.invited !== null)
    return [entry(`${greeting} ${details.invited}`, [...sessionSource, ...detailsSource])];
  const { attendance } = state;
  const points = attendance.pointOrder.flatMap((pointId) => attendance.points[pointId] ?? []);
  const named = points.map((point) => pointGroup(state, point));
  const unnamed = points.filter(
    (point, index) => point.kind === 'member' && named[index]?.length === 0,
  );
  const groups = [
    ...members(state).map((text) => ({ text, sources: sessionSource })),
    ...points.flatMap((point, index) =>
      (named[index] ?? []).map((text) => ({
        text,
        sources: provenance.source('point', point.pointId),
      })),
    ),
    ...(unnamed.length === 0
      ? []
      : [
          {
            text: `Đoàn đại biểu tại các điểm cầu: ${listed(unnamed.map(({ name }) => nameInside(name)))}`,
            sources: unnamed.flatMap(({ pointId }) => provenance.source('point', pointId)),
          },
        ]),
  ];
  const lines = groups.map(({ text, sources }, index) =>
    entry(`${text}${index === groups.length - 1 ? '.' : ';'}`, sources, '-'),
  );
  return lines.length === 0
    ? [entry(`${greeting} ${BLANK}`, sessionSource)]
    : [entry(greeting, sessionSource), ...lines];
}

/** The people named for a point; where nobody is named for the central one, the agencies that sit there. */
function pointGroup({ attendance, lifecycle }: SessionState, point: Point): string[] {
  const people = attendance.personOrder
    .flatMap((personId) => attendance.people[personId] ?? [])
    .filter((person) => person.pointId === point.pointId);
  const where = `tại điểm cầu ${nameInside(point.name).replace(/^điểm cầu /u, '')}`;
  if (people.length > 0) return [`${listed(people.map(comradeName))} (${where})`];
  if (point.kind === 'member') return [];
  return point.unitIds
    .flatMap((unitId) => lifecycle.units[unitId] ?? [])
    .filter(({ kind }) => kind === 'agency')
    .map(({ name }) => `Đại diện ${nameInside(name.vi)} (${where})`);
}

function facts(state: SessionState, sources: RecordEntry['sources']): RecordEntry[] {
  const details = state.lifecycle.details;
  const title = details === null ? BLANK : goingOn(details.title);
  const about = details?.subject ?? null;
  const chair = details?.chair ?? null;
  const startsAt = details?.startsAt ?? null;
  const when =
    startsAt === null ? BLANK : `${timeInWords(startsAt)}, ${dayInWords(dayOf(startsAt))}.`;
  return [
    entry(`Tới dự ${title}${about === null ? '' : ` về ${goingOn(about)}`}.`, sources),
    entry(`Chủ trì: ${chair === null ? BLANK : `${comradeName(chair)}.`}`, sources),
    entry(`Thời gian: ${when}`, sources),
    entry(`Địa điểm: ${place(state)}`, sources),
  ];
}

function place(state: SessionState): string {
  const named = state.lifecycle.details?.place ?? null;
  const online = Object.values(state.attendance.points).some(({ kind }) => kind === 'member');
  const words = [named, online ? 'trực tuyến tại các điểm cầu nêu trên' : null].filter(
    (part) => part !== null,
  );
  if (words.length === 0) return BLANK;
  const text = words.join('; ');
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`;
}

function agenda({ state, provenance, sessionSource }: Material): RecordEntry[] {
  const items = state.agenda.itemOrder.flatMap((itemId) => state.agenda.items[itemId] ?? []);
  if (items.length === 0) return [];
  return [
    entry('Nội dung chương trình:', sessionSource),
    ...items.map((item, index) => {
      const by =
        item.responsibleUnitId === null ? '' : ` (${unitName(state, item.responsibleUnitId)})`;
      return entry(
        `${item.title}${by}.`,
        provenance.source('agendaItem', item.itemId),
        `${index + 1}.`,
      );
    }),
  ];
}
