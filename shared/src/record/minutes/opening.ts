import type { Person } from '../../session/attendance/state.ts';
import type { SessionState } from '../../session/state.ts';
import { listed, nameInside } from '../../session/wording/sentence.ts';
import { dayInWords, dayOf, timeInWords } from '../calendar.ts';
import type { Material } from '../material.ts';
import type { RecordEntry, RecordSection } from '../model.ts';
import { comradeName, pointName } from '../names.ts';
import { entry } from '../sections.ts';
import { BLANK } from '../words.ts';

/** When, where, who came, who chaired, who wrote: the lines of template 1.9. */
export function minutesOpening(
  { state, provenance, sessionSource }: Material,
  annexes: readonly RecordSection[],
): RecordEntry[] {
  const { openedAt, details } = state.lifecycle;
  const began =
    openedAt === null ? BLANK : `${timeInWords(openedAt)}, ${dayInWords(dayOf(openedAt))}.`;
  const pointSources = state.attendance.pointOrder.flatMap((id) => provenance.source('point', id));
  const chair = details?.chair ?? null;
  const secretaries = details?.secretaries ?? [];
  return [
    entry(`Thời gian bắt đầu: ${began}`, sessionSource),
    entry(`Địa điểm: ${place(state)}`, [...sessionSource, ...pointSources]),
    entry(`Thành phần tham dự${reference(annexes, 'attendance')}:`, pointSources),
    ...attendance(state).map(({ text, personIds }) =>
      entry(
        text,
        [...pointSources, ...personIds.flatMap((id) => provenance.source('person', id))],
        '-',
      ),
    ),
    entry(`Chủ trì (chủ tọa): ${chair === null ? BLANK : `${comradeName(chair)}.`}`, sessionSource),
    entry(
      `Thư ký (người ghi biên bản): ${secretaries.length === 0 ? BLANK : `${listed(secretaries.map(comradeName))}.`}`,
      sessionSource,
    ),
    entry(`Nội dung (theo diễn biến cuộc họp${others(annexes)}):`, sessionSource),
  ];
}

function place(state: SessionState): string {
  const points = Object.values(state.attendance.points);
  const members = state.attendance.pointOrder
    .flatMap((pointId) => state.attendance.points[pointId] ?? [])
    .filter((point) => point.kind === 'member');
  const central = points.filter((point) => point.kind === 'central');
  const online =
    members.length === 0
      ? null
      : `trực tuyến tại ${listed([
          ...central.map((point) => nameInside(point.name)),
          `${members.length} điểm cầu thành phần (${listed(members.map((point) => nameInside(point.name)))})`,
        ])}`;
  const words = [state.lifecycle.details?.place ?? null, online].filter((part) => part !== null);
  return words.length === 0 ? BLANK : `${capitalHead(words.join('; '))}.`;
}

const capitalHead = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

interface Present {
  readonly text: string;
  readonly personIds: readonly string[];
}

/** Named people by point; then the points whose people nobody named; then those who were not there. */
function attendance(state: SessionState): Present[] {
  const { pointOrder, personOrder } = state.attendance;
  const people = personOrder.flatMap((personId) => state.attendance.people[personId] ?? []);
  const here = people.filter(({ presence }) => presence === 'inPerson' || presence === 'online');
  const away = people.filter(({ presence }) => presence === 'excused' || presence === 'absent');
  const named = pointOrder.flatMap((pointId) => {
    const group = here.filter((person) => person.pointId === pointId);
    return group.length === 0
      ? []
      : [line(`${pointName(state, pointId)}: `, group, (person) => personWords(person))];
  });
  const unnamed = (connected: boolean): string[] =>
    pointOrder
      .flatMap((pointId) => state.attendance.points[pointId] ?? [])
      .filter(
        ({ pointId, intervals }) =>
          intervals.length > 0 === connected && !here.some((person) => person.pointId === pointId),
      )
      .map(({ name }) => nameInside(name));
  return [
    ...named,
    ...pointsLine('Các điểm cầu tham dự, chưa ghi tên đại biểu: ', unnamed(true)),
    ...pointsLine('Các điểm cầu không ghi nhận kết nối: ', unnamed(false)),
    ...(away.length === 0 ? [] : [line('Vắng mặt: ', away, absentWords)]),
  ];
}

const line = (
  head: string,
  group: readonly Person[],
  words: (person: Person) => string,
): Present => ({
  text: `${head}${group.map(words).join('; ')}.`,
  personIds: group.map(({ personId }) => personId),
});

const pointsLine = (head: string, names: readonly string[]): Present[] =>
  names.length === 0 ? [] : [{ text: `${head}${listed(names)}.`, personIds: [] }];

function personWords(person: Person): string {
  const office = [person.office, person.organisation].filter((part) => part !== null).join(', ');
  const substitute = person.substituteFor === null ? '' : ` (dự thay ${person.substituteFor})`;
  return `${comradeName({ name: person.name, office: office === '' ? null : office })}${substitute}`;
}

const absentWords = (person: Person): string =>
  person.reason === null ? personWords(person) : `${personWords(person)} (${person.reason})`;

/** Where an annex goes with the text, the text says so (annex 1, III.1.a). */
const reference = (annexes: readonly RecordSection[], sectionId: string): string => {
  const annex = annexes.find((each) => each.sectionId === sectionId);
  return annex === undefined ? '' : ` (chi tiết tại ${annex.number})`;
};

function others(annexes: readonly RecordSection[]): string {
  const numbers = annexes
    .filter(({ sectionId }) => sectionId !== 'attendance')
    .flatMap(({ number }) => number ?? []);
  return numbers.length === 0 ? '' : `; kèm theo ${listed(numbers)}`;
}
