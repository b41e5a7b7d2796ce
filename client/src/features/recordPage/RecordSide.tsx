import type { RecordModel } from '@diemcau/shared/record/model';
import { RefreshCw } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { useParty } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { CopyButton } from '../../ui/CopyButton/CopyButton.tsx';
import { StateBadge, type StateTone } from '../../ui/StateBadge/StateBadge.tsx';
import { Switch } from '../../ui/Switch/Switch.tsx';
import { RecordBundle } from '../../view/RecordBundle/RecordBundle.tsx';
import { Downloads } from './Downloads.tsx';
import styles from './Record.module.css';
import { annexAnchor, MAIN_ANCHOR } from './RecordPaper.tsx';
import { recordTexts } from './recordTexts.ts';

const TONES: Readonly<Record<RecordModel['state'], StateTone>> = {
  draft: 'neutral',
  presented: 'waiting',
  approved: 'good',
};

/** Where the conclusions stood at an earlier moment that is in sight; where they stand now, `Standing` says. */
export function RecordState({ record }: { readonly record: RecordModel }) {
  const texts = useTexts(recordTexts);
  const { state, conclusionsVersion: version } = record;
  // An invitation goes out before there is anything to conclude.
  if (record.document === 'invitation') return null;
  const words = [texts.state[state], ...(version === 0 ? [] : [texts.version(version)])];
  return <StateBadge tone={TONES[state]} text={words.join(', ')} />;
}

interface NewerProps {
  /** Events since the record in sight was made. */
  readonly count: number;
  readonly onRefresh: () => void;
}

/** The record in sight stands still while the session goes on; this says so. */
export function Newer({ count, onRefresh }: NewerProps) {
  const texts = useTexts(recordTexts);
  if (count <= 0) return null;
  return (
    <div className={styles.newer}>
      <p className={styles.small}>{texts.newer(count)}</p>
      <Button icon={RefreshCw} onPress={onRefresh}>
        {texts.refresh}
      </Button>
    </div>
  );
}

interface RecordSideProps {
  readonly record: RecordModel;
  readonly showsSources: boolean;
  readonly onShowSources: (shows: boolean) => void;
}

/** What to do with the record: take it, find one's way in it, see what it rests on. */
export function RecordSide({ record, showsSources, onShowSources }: RecordSideProps) {
  const texts = useTexts(recordTexts);
  const { audience } = useParty();
  return (
    <>
      <Downloads record={record} />
      <Switch isSelected={showsSources} onChange={onShowSources}>
        {texts.sources}
      </Switch>
      {record.annexes.length === 0 ? null : <Parts record={record} />}
      <section aria-labelledby="proof" className={styles.proof}>
        <h2 id="proof" className={styles.sideTitle}>
          {texts.proof}
        </h2>
        <p className={styles.small}>{texts.proofHelp}</p>
        <dl>
          <dt>{texts.lastEvent}</dt>
          <dd>{record.upTo}</dd>
          <dt>{texts.hash}</dt>
          <dd>
            <code className={styles.hash}>{record.hash}</code>
          </dd>
        </dl>
        <CopyButton text={record.hash} label={texts.copyHash} kind="bare" />
      </section>
      {audience === 'officers' ? <RecordBundle record={record} /> : null}
    </>
  );
}

function Parts({ record }: { readonly record: RecordModel }) {
  const texts = useTexts(recordTexts);
  return (
    <nav aria-label={texts.parts} className={styles.parts}>
      <h2 className={styles.sideTitle}>{texts.parts}</h2>
      <ul>
        <li>
          <a href={`#${MAIN_ANCHOR}`}>{texts.mainText}</a>
        </li>
        {record.annexes.map((annex, index) => (
          <li key={annex.sectionId} lang="vi">
            <a href={`#${annexAnchor(index + 1)}`}>
              {[annex.number, annex.heading].filter((each) => each !== null).join(': ')}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
