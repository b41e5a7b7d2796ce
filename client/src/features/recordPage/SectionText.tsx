import type { RecordEntry, RecordSection, RecordTable } from '@diemcau/shared/record/model';
import { PaperParagraph } from '../../view/Paper/Paper.tsx';
import styles from './Record.module.css';
import { SourceNote } from './SourceNote.tsx';

interface Showing {
  readonly showsSources: boolean;
}

const HEADINGS = ['h3', 'h4', 'h5', 'h6'] as const;

/** A part of the record with its heading, and in it its entries, its table and its own parts. */
export function SectionText({
  part,
  depth = 0,
  ...showing
}: Showing & { readonly part: RecordSection; readonly depth?: number }) {
  const Heading = HEADINGS[depth] ?? 'h6';
  return (
    <section className={styles.part}>
      <Heading className={styles.partHeading}>
        {[part.number, part.heading].filter((each) => each !== null).join(' ')}
      </Heading>
      <SectionContents part={part} depth={depth} {...showing} />
    </section>
  );
}

export function SectionContents({
  part,
  depth,
  showsSources,
}: Showing & { readonly part: RecordSection; readonly depth: number }) {
  return (
    <>
      {part.entries.map((entry, index) => (
        <EntryText
          // biome-ignore lint/suspicious/noArrayIndexKey: a record never changes
          key={index}
          entry={entry}
          showsSources={showsSources}
        />
      ))}
      {part.table === null || part.table.rows.length === 0 ? null : (
        <TableText table={part.table} label={part.heading} />
      )}
      {part.sections.map((inner) => (
        <SectionText
          key={inner.sectionId}
          part={inner}
          depth={depth + 1}
          showsSources={showsSources}
        />
      ))}
    </>
  );
}

export function EntryText({ entry, showsSources }: Showing & { readonly entry: RecordEntry }) {
  const { number, text, sources } = entry;
  return (
    <>
      <PaperParagraph>
        {number === null ? '' : `${number} `}
        {text}
      </PaperParagraph>
      {showsSources ? <SourceNote sources={sources} /> : null}
    </>
  );
}

/** Wide tables scroll for themselves. */
function TableText({ table, label }: { readonly table: RecordTable; readonly label: string }) {
  const whole = table.columns.reduce((sum, { share }) => sum + share, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.tableScroller} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <colgroup>
          {table.columns.map(({ title, share }) => (
            <col key={title} style={{ width: `${(share / whole) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a record never changes
            <tr key={row}>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a record never changes
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.note === null ? null : <p className={styles.tableNote}>{table.note}</p>}
    </section>
  );
}
