import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { sessionWords } from '../../session/words.ts';
import { classes } from '../../ui/classes.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { viewTexts } from '../viewTexts.ts';
import { Answers } from './Answers.tsx';
import styles from './Obstacle.module.css';
import { ObstacleFacts, ObstacleTags } from './ObstacleFacts.tsx';
import { obstacleBadge } from './obstacleWords.ts';
import { Submitters } from './Submitters.tsx';

export interface ObstacleCardProps {
  readonly state: SessionState;
  readonly obstacle: Obstacle;
  /** `table` for the one under discussion, `card` in full, `row` for long lists: its sentence and where it stands. */
  readonly size?: 'table' | 'card' | 'row';
  readonly level?: 2 | 3 | 4;
  /** A badge in the place of the usual one; what lies on the table needs none of its own. */
  readonly badge?: ReactNode;
  /** Buttons under it. */
  readonly acts?: ReactNode;
}

/** One obstacle with everyone who stands behind it, as every role sees it. */
export function ObstacleCard(props: ObstacleCardProps) {
  const { state, obstacle, size = 'card', level = 3, acts = null } = props;
  const language = useLanguage();
  const texts = useTexts(viewTexts);
  const Heading = `h${level}` as const;
  const isFull = size !== 'row';
  return (
    <article className={classes(styles.obstacle, styles[size])}>
      <div className={styles.head}>
        <Heading className={styles.number}>{texts.obstacleNumber(obstacle.number)}</Heading>
        {props.badge ??
          (size === 'table' ? null : <StateBadge {...obstacleBadge(state, obstacle, language)} />)}
        <ObstacleTags state={state} obstacle={obstacle} />
      </div>
      <p className={styles.text}>{obstacle.text}</p>
      <Submitters state={state} obstacle={obstacle} />
      {isFull ? <ObstacleFacts obstacle={obstacle} /> : null}
      {isFull ? <Answers state={state} obstacle={obstacle} /> : null}
      {isFull ? <OutcomeText obstacle={obstacle} /> : null}
      {acts === null ? null : <div className={styles.acts}>{acts}</div>}
    </article>
  );
}

function OutcomeText({ obstacle: { outcome } }: { readonly obstacle: Obstacle }) {
  const texts = useTexts(viewTexts);
  const words = useTexts(sessionWords);
  if (outcome === null) return null;
  return (
    <p className={styles.outcome}>
      <strong>
        {texts.outcome}: {words.outcome[outcome.kind]}.
      </strong>{' '}
      {outcome.text}
    </p>
  );
}
