import type { SessionState } from '@diemcau/shared/session/state';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { sessionWords } from '../../session/words.ts';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { viewTexts } from '../viewTexts.ts';
import styles from './ConclusionsPaper.module.css';
import { chaptersOf, type PaperChapter, type PaperEntry, type PaperPart } from './outline.ts';

interface ConclusionsPaperProps {
  readonly state: SessionState;
  readonly entries: readonly PaperEntry[];
  /** What stands under an entry: a remark, a field, buttons. */
  readonly noteOf?: (entry: PaperEntry) => ReactNode;
}

/** The conclusions as the document that they become: a sheet of paper to read from. */
export function ConclusionsPaper({ state, entries, noteOf }: ConclusionsPaperProps) {
  const texts = useTexts(viewTexts);
  const details = state.lifecycle.details;
  const concluder = details?.concluder ?? details?.chair ?? null;
  if (entries.length === 0) return <EmptyState title={texts.conclusionsEmpty} />;
  return (
    <article className={styles.paper} lang="vi">
      <header className={styles.header}>
        <p className={styles.kind}>{texts.notice}</p>
        <p className={styles.subject}>
          {details?.subject ?? texts.noticeOf(details?.title ?? texts.untitled)}
        </p>
      </header>
      {concluder === null ? null : (
        <p className={styles.opening}>
          {[concluder.name, concluder.office].filter((word) => word !== null).join(', ')}{' '}
          {texts.concluding}
        </p>
      )}
      {chaptersOf(entries).map((chapter) => (
        <ChapterText key={chapter.chapter} {...chapter} noteOf={noteOf} />
      ))}
    </article>
  );
}

type NoteOf = ConclusionsPaperProps['noteOf'];

function ChapterText(props: PaperChapter & { readonly noteOf: NoteOf }) {
  const { chapter, number, parts, noteOf } = props;
  const texts = useTexts(viewTexts);
  return (
    <section className={styles.chapter}>
      <h3 className={styles.heading}>
        {number} {texts[chapter]}
      </h3>
      {parts.map((part, index) => (
        <PartText
          key={part.section}
          part={part}
          heading={chapter === 'assessment' ? index + 1 : null}
          noteOf={noteOf}
        />
      ))}
    </section>
  );
}

interface PartTextProps {
  readonly part: PaperPart;
  /** Its number, where the chapter has several parts with headings of their own. */
  readonly heading: number | null;
  readonly noteOf: NoteOf;
}

function PartText({ part, heading, noteOf }: PartTextProps) {
  const words = useTexts(sessionWords);
  return (
    <section>
      {heading === null ? null : (
        <h4 className={styles.subheading}>
          {heading}. {words.section[part.section]}
        </h4>
      )}
      {part.entries.map((entry, index) => (
        <div key={entry.entryId} className={styles.entry}>
          <p className={styles.sentence}>
            {heading === null ? `${index + 1}. ` : ''}
            {entry.text}
          </p>
          {noteOf?.(entry)}
        </div>
      ))}
    </section>
  );
}
