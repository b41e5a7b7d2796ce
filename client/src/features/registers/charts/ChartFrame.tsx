import { type ReactNode, useId, useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { classes } from '../../../ui/classes.ts';
import { Switch } from '../../../ui/Switch/Switch.tsx';
import styles from './Charts.module.css';
import { chartsTexts } from './chartsTexts.ts';

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface ChartFrameProps {
  readonly title: string;
  readonly note?: string;
  readonly table: ChartTable;
  readonly children: ReactNode;
}

/** A chart with its table behind a switch; on paper both. */
export function ChartFrame({ title, note, table, children }: ChartFrameProps) {
  const texts = useTexts(chartsTexts);
  const titleId = useId();
  const [showsTable, setShowsTable] = useState(false);
  const isEmpty = table.rows.length === 0;
  return (
    <section className={styles.frame} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {isEmpty ? null : (
          <div className={styles.onScreenOnly}>
            <Switch
              aria-label={`${texts.showTable}: ${title}`}
              isSelected={showsTable}
              onChange={setShowsTable}
            >
              {texts.showTable}
            </Switch>
          </div>
        )}
      </div>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      {isEmpty ? <p className={styles.note}>{texts.nothingToDraw}</p> : null}
      <div className={classes(showsTable && styles.onPaperOnly)}>{children}</div>
      {isEmpty ? null : (
        <div className={classes(styles.table, !showsTable && styles.onPaperOnly)}>
          <DataTable title={title} table={table} />
        </div>
      )}
    </section>
  );
}

function DataTable({ title, table }: { readonly title: string; readonly table: ChartTable }) {
  const texts = useTexts(chartsTexts);
  const [first, ...others] = table.columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={styles.scroller} aria-label={texts.tableOf(title)} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...values], place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two figures may have the same name, and rows never move
            <tr key={place}>
              <th scope="row">{name}</th>
              {others.map((column, index) => (
                <td key={column} className={styles.number}>
                  {values[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
