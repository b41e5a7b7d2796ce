import type { RecordEntry, RecordSection, RecordSource } from '../model.ts';
import { section, table } from '../sections.ts';
import { sourceWords } from '../words.ts';

/** So much of a passage as tells it from the others. */
const LONGEST = 160;

/** On which events of the log each passage of the document rests, by section and number. */
export function sourcesAnnex(parts: readonly RecordSection[]): RecordSection {
  const rows = parts.flatMap((part) => passages(part, ''));
  return section('sources', 'CĂN CỨ CỦA TỪNG NỘI DUNG TRONG VĂN BẢN', {
    table: table(
      [
        ['Mục', 2],
        ['Nội dung', 7],
        ['Căn cứ (số thứ tự sự kiện trong nhật ký phiên họp)', 6],
      ],
      rows.map(({ place, entry }) => ({
        cells: [place, beginning(entry.text), restsOn(entry.sources)],
        sources: entry.sources,
      })),
    ),
  });
}

interface Passage {
  readonly place: string;
  readonly entry: RecordEntry;
}

function passages(part: RecordSection, above: string): Passage[] {
  const place = [above, part.number?.replace(/[.)]$/, '') ?? ''].filter((word) => word !== '');
  const own = part.entries
    .filter(({ sources }) => sources.length > 0)
    .map((entry) => ({
      place: [...place, entry.number?.replace(/[.)]$/, '') ?? '']
        .filter((word) => word !== '' && word !== '-')
        .join('.'),
      entry,
    }));
  return [...own, ...part.sections.flatMap((inner) => passages(inner, place.join('.')))];
}

function beginning(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).toWellFormed()} …`;
}

/** "Số liệu: 31, 33–35; Phát biểu: 30". */
function restsOn(sources: readonly RecordSource[]): string {
  const byKind = new Map<RecordSource['kind'], Set<number>>();
  for (const { kind, events } of sources) {
    const known = byKind.get(kind) ?? new Set();
    for (const seq of events) known.add(seq);
    byKind.set(kind, known);
  }
  return [...byKind]
    .map(([kind, events]) => `${sourceWords[kind]}: ${ranges([...events])}`)
    .join('; ');
}

function ranges(events: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const seq of events.toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === seq - 1) run.last = seq;
    else runs.push({ first: seq, last: seq });
  }
  return runs
    .map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`))
    .join(', ');
}
