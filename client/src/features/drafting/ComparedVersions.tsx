import { compareVersions, type EntryComparison } from '@diemcau/shared/drafting/compareVersions';
import { conclusionSections } from '@diemcau/shared/session/conclusions/order';
import type { ConclusionVersion } from '@diemcau/shared/session/conclusions/state';
import { useMemo } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { sessionWords } from '../../session/words.ts';
import { ComparedParts } from '../../view/Comparison/TextDifference.tsx';
import styles from './Writing.module.css';
import { writingTexts } from './writingTexts.ts';

type Version = Pick<ConclusionVersion, 'entries'>;

/** Two versions as one text, section by section, with what came, went, changed and moved. */
export function ComparedVersions({
  before,
  after,
}: {
  readonly before: Version;
  readonly after: Version;
}) {
  const texts = useTexts(writingTexts);
  const words = useTexts(sessionWords);
  const compared = useMemo(() => compareVersions(before, after), [before, after]);
  const count = (wanted: EntryComparison['change']) =>
    compared.filter(({ change }) => change === wanted).length;
  const isSame = compared.every(
    ({ change, movedFrom, sourcesChanged }) =>
      change === 'same' && movedFrom === null && !sourcesChanged,
  );
  return (
    <div className={styles.compared}>
      <p role="status">
        {isSame
          ? texts.sameText
          : texts.summary(count('added'), count('removed'), count('changed'))}
      </p>
      {conclusionSections.map((section) => {
        const entries = compared.filter((each) => each.section === section);
        return entries.length === 0 ? null : (
          <section key={section}>
            <h3>{words.section[section]}</h3>
            {entries.map((entry) => (
              <ComparedEntry key={entry.entryId} entry={entry} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

function ComparedEntry({ entry }: { readonly entry: EntryComparison }) {
  const texts = useTexts(writingTexts);
  const words = useTexts(sessionWords);
  const { change, movedFrom, section, sourcesChanged, parts } = entry;
  const moved =
    movedFrom === section
      ? texts.movedWithin
      : movedFrom === null
        ? null
        : texts.movedFrom(words.section[movedFrom]);
  const facts = [
    change === 'same' ? null : texts.change[change],
    moved,
    sourcesChanged ? texts.sourcesChanged : null,
  ].filter((fact) => fact !== null);
  return (
    <div className={styles.comparedEntry} data-change={change}>
      {facts.length === 0 ? null : <p className={styles.comparedFacts}>{facts.join(' · ')}</p>}
      <p lang="vi" className={styles.comparedText}>
        <ComparedParts parts={parts} />
      </p>
    </div>
  );
}
