import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { obstacleOnTable, speakersQueue } from '../../session/selectors.ts';
import { CurrentItem } from '../CurrentItem/CurrentItem.tsx';
import { ObstacleCard } from '../Obstacle/ObstacleCard.tsx';
import { Speaker } from '../Speaker/Speaker.tsx';
import { placeOfSpeaker } from '../Speaker/speakers.ts';
import { TakenOverNow } from '../TakenOver/TakenOver.tsx';
import styles from './Now.module.css';
import { nowTexts } from './nowTexts.ts';
import { PhaseNotice } from './PhaseNotice.tsx';

interface NowPanelProps {
  readonly state: SessionState;
  /** What the page's party can do with the obstacle on the table. */
  readonly actsOf?: (obstacle: Obstacle) => ReactNode;
  /** The pictures: under the item, whose title stays in sight on a phone too. */
  readonly stage?: ReactNode;
}

const NAMED_NEXT = 3;

/** What is going on, large: the item, who speaks, the obstacle on the table; or that nothing is, and until when. */
export function NowPanel({ state, actsOf, stage = null }: NowPanelProps) {
  const texts = useTexts(nowTexts);
  const onTable = obstacleOnTable(state);
  const isOpen = state.lifecycle.phase === 'open';
  return (
    <section className={styles.now} aria-label={texts.now}>
      {isOpen ? null : <PhaseNotice lifecycle={state.lifecycle} />}
      {isOpen || state.agenda.currentItemId !== null ? <CurrentItem state={state} /> : null}
      <TakenOverNow state={state} />
      {stage === null ? null : <div className={styles.stage}>{stage}</div>}
      {isOpen ? (
        <section aria-label={texts.floor} className={styles.floor}>
          <Speaker state={state} />
          <Next state={state} />
        </section>
      ) : null}
      {onTable === null ? null : (
        <section aria-labelledby="on-table" className={styles.table}>
          <h2 id="on-table" className={styles.over}>
            {texts.table}
          </h2>
          <ObstacleCard
            state={state}
            obstacle={onTable}
            size="table"
            acts={actsOf?.(onTable) ?? null}
          />
        </section>
      )}
    </section>
  );
}

function Next({ state }: Pick<NowPanelProps, 'state'>) {
  const texts = useTexts(nowTexts);
  const language = useLanguage();
  const queue = speakersQueue(state);
  if (queue.length === 0) return null;
  const names = queue
    .slice(0, NAMED_NEXT)
    .map((request) => placeOfSpeaker(state, request, language))
    .join(', ');
  return (
    <p className={styles.next}>{texts.next(queue.length > NAMED_NEXT ? `${names}…` : names)}</p>
  );
}
