import type {
  RecordEntry,
  RecordModel,
  RecordSection,
  RecordTable,
} from '@diemcau/shared/record/model';
import {
  DRAFT_MARK,
  dateline,
  isDraft,
  numberWords,
  recipientLines,
} from '@diemcau/shared/record/wording';

/** The record as CommonMark with tables; text is escaped, so that it shows as it was typed. */
export function* markdownPieces(record: RecordModel): Generator<string> {
  let isFirst = true;
  for (const block of blocks(record)) {
    if (!isFirst) yield '\n\n';
    isFirst = false;
    yield block;
  }
  yield '\n';
}

function* blocks(record: RecordModel): Generator<string> {
  const { heading } = record;
  const signers = [record.secretarySignature, record.signature].filter((each) => each !== null);
  yield* [
    ...(heading.superior === null ? [] : [escaped(heading.superior.toLocaleUpperCase('vi'))]),
    `**${escaped(heading.body.toLocaleUpperCase('vi'))}**`,
    escaped(numberWords(heading)),
    ...(record.document === 'minutes' ? [] : [`*${escaped(dateline(heading))}*`]),
    ...(isDraft(record) ? [`**${DRAFT_MARK}**`] : []),
    `# ${escaped(heading.kind)}`,
    `**${escaped(heading.subject)}**`,
    ...record.opening.map(paragraph),
  ];
  for (const part of record.sections) yield* sectionBlocks(part, 2);
  yield* [
    ...(record.closing === null ? [] : [paragraph(record.closing)]),
    ...signers
      .flatMap(({ authority, office, otherOffice, name }) => [authority, office, otherOffice, name])
      .filter((line) => line !== null)
      .map((line) => `**${escaped(line)}**`),
    `*Nơi nhận:*\n\n${recipientLines(record.recipients)
      .map((line) => `- ${escaped(line.slice(2))}`)
      .join('\n')}`,
  ];
  for (const annex of record.annexes) yield* sectionBlocks(annex, 2);
  yield* [
    '---',
    `Biên soạn từ ${record.upTo} sự kiện của phiên họp; mã băm của sự kiện cuối: \`${record.hash}\``,
    ...(record.verificationAddress === null ? [] : [`Xác minh: <${record.verificationAddress}>`]),
  ];
}

function* sectionBlocks(part: RecordSection, level: number): Generator<string> {
  const title = [part.number, part.heading].filter((each) => each !== null).join(' ');
  yield `${'#'.repeat(Math.min(level, 6))} ${escaped(title)}`;
  for (const entry of part.entries) yield paragraph(entry);
  if (part.table !== null && part.table.rows.length > 0) yield* tableBlocks(part.table);
  for (const inner of part.sections) yield* sectionBlocks(inner, level + 1);
}

const paragraph = ({ number, text, sources }: RecordEntry): string => {
  const events = [...new Set(sources.flatMap((source) => source.events))].sort(
    (left, right) => left - right,
  );
  const rests = events.length === 0 ? '' : ` ^[${events.join(', ')}]^`;
  return `${number === null ? '' : `${escaped(number)} `}${escaped(text)}${rests}`;
};

function tableBlocks({ columns, rows, note }: RecordTable): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const lines = [
    line(columns.map((column) => column.title)),
    `|${columns.map(() => '---').join('|')}|`,
    ...rows.map((row) => line(row.cells)),
  ];
  return note === null ? [lines.join('\n')] : [lines.join('\n'), escaped(note)];
}

const cell = (text: string): string => escaped(text).replaceAll('\n', '<br>');

/** Everything that CommonMark could read as markup gets a backslash; "<" becomes an entity. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]#|~^]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replace(/^(\s*)([-+>])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
