import type { RecordSource } from '@diemcau/shared/record/model';
import { type Language, useLanguage } from '../../i18n/language.ts';
import { textsIn, useTexts } from '../../i18n/texts.ts';
import { eventRanges } from './eventRanges.ts';
import styles from './Record.module.css';
import { recordTexts } from './recordTexts.ts';

/** "Vướng mắc, sự kiện 12, 15–17; Trả lời, sự kiện 31": by kind, in the order in which they are named. */
export function sourcesInWords(sources: readonly RecordSource[], language: Language): string {
  const texts = textsIn(recordTexts, language);
  const byKind = Map.groupBy(sources, ({ kind }) => kind);
  return [...byKind]
    .map(([kind, of]) => {
      const events = [...new Set(of.flatMap((each) => each.events))];
      return `${texts.source[kind]}, ${texts.events(eventRanges(events), events.length)}`;
    })
    .join('; ');
}

/** What a passage rests on, under it; not part of the document. */
export function SourceNote({ sources }: { readonly sources: readonly RecordSource[] }) {
  const texts = useTexts(recordTexts);
  const language = useLanguage();
  if (sources.length === 0) return null;
  return (
    <p className={styles.sourceNote} lang={language}>
      <strong>{texts.sourcesLabel}</strong> {sourcesInWords(sources, language)}.
    </p>
  );
}
