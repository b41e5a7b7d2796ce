import type { RecordModel } from '@diemcau/shared/record/model';
import { annexReference, dateline, numberWords } from '@diemcau/shared/record/wording';
import { useTexts } from '../../i18n/texts.ts';
import { Paper, PaperFoot, PaperHead } from '../../view/Paper/Paper.tsx';
import styles from './Record.module.css';
import { recordTexts } from './recordTexts.ts';
import { EntryText, SectionContents, SectionText } from './SectionText.tsx';

/* The paper is Vietnamese in every language of the page. */
const DRAFT_MARK = 'DỰ THẢO';
const ANNEX = 'Phụ lục';

/** An invitation goes out without anybody's approval. */
const isDraft = ({ document, status }: RecordModel): boolean =>
  document !== 'invitation' && status !== 'approved' && status !== 'issued';

export const annexAnchor = (place: number): string => `phu-luc-${place}`;
export const MAIN_ANCHOR = 'van-ban';

interface RecordPaperProps {
  readonly record: RecordModel;
  readonly showsSources: boolean;
}

/** The record as its Word file will look: the notice on one sheet, each annex on its own. */
export function RecordPaper({ record, showsSources }: RecordPaperProps) {
  const texts = useTexts(recordTexts);
  return (
    <div className={styles.sheets}>
      <div id={MAIN_ANCHOR} className={styles.sheet} tabIndex={-1}>
        <Paper label={texts.paper[record.document]}>
          {isDraft(record) ? <p className={styles.draftMark}>{DRAFT_MARK}</p> : null}
          <PaperHead
            heading={{
              superior: record.heading.superior,
              body: record.heading.body,
              number: numberWords(record.heading),
              dateline: dateline(record.heading),
              kind: record.heading.kind,
              subject: record.heading.subject,
            }}
          />
          {record.opening.map((entry, index) => (
            <EntryText
              // biome-ignore lint/suspicious/noArrayIndexKey: a record never changes
              key={index}
              entry={entry}
              showsSources={showsSources}
            />
          ))}
          {record.sections.map((part) => (
            <SectionText key={part.sectionId} part={part} showsSources={showsSources} />
          ))}
          {record.closing === null ? null : (
            <EntryText entry={record.closing} showsSources={showsSources} />
          )}
          <PaperFoot
            signature={record.signature}
            secretarySignature={record.secretarySignature}
            recipients={record.recipients}
          />
        </Paper>
      </div>
      {record.annexes.map((annex, index) => {
        const number = annex.number ?? ANNEX;
        return (
          <div
            key={annex.sectionId}
            id={annexAnchor(index + 1)}
            className={styles.sheet}
            tabIndex={-1}
          >
            <Paper label={`${number}: ${annex.heading}`}>
              <header className={styles.annexHead}>
                <p className={styles.annexNumber}>{number}</p>
                <h3 className={styles.annexTitle}>{annex.heading}</h3>
                <p className={styles.annexReference}>{annexReference(record)}</p>
              </header>
              <SectionContents part={annex} depth={0} showsSources={showsSources} />
            </Paper>
          </div>
        );
      })}
    </div>
  );
}
