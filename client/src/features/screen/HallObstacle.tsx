import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { CircleCheck, Users } from 'lucide-react';
import { useRef } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { sessionWords } from '../../session/words.ts';
import { submitterCount, submitterNames } from '../../view/Obstacle/obstacleWords.ts';
import styles from './Hall.module.css';
import { screenTexts } from './screenTexts.ts';
import { useFittingSize } from './useFittingSize.ts';

const NAMED = 6;

interface HallObstacleProps {
  readonly state: SessionState;
  readonly obstacle: Obstacle;
}

/** Under a shared screen: which obstacle it is about, in a line. */
export function HallObstacleLine({ state, obstacle }: HallObstacleProps) {
  const language = useLanguage();
  const texts = useTexts(screenTexts);
  return (
    <article className={styles.line}>
      <h2 className={styles.lineNumber}>{texts.obstacle(obstacle.number)}</h2>
      <p className={styles.lineText}>{obstacle.text}</p>
      <p className={styles.lineCount}>
        <Users size="1.1em" aria-hidden="true" />
        <strong>{submitterCount(state, obstacle, language)}</strong>
      </p>
    </article>
  );
}

/** The obstacle on the table, as large as it goes, and how many stand behind it. */
export function HallObstacle({ state, obstacle }: HallObstacleProps) {
  const language = useLanguage();
  const texts = useTexts(screenTexts);
  const words = useTexts(sessionWords);
  const frame = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLParagraphElement>(null);
  useFittingSize(frame, text, obstacle.text);
  const names = submitterNames(state, obstacle, language);
  return (
    <div ref={frame} className={styles.frame}>
      <article className={styles.obstacle}>
        <h2 className={styles.small}>{texts.obstacle(obstacle.number)}</h2>
        <p ref={text} className={styles.text}>
          {obstacle.text}
        </p>
        <p className={styles.behind}>
          <Users size="1.1em" aria-hidden="true" />
          <strong>{submitterCount(state, obstacle, language)}</strong>
          {names.length <= NAMED ? <span>{names.join(', ')}</span> : null}
        </p>
        {obstacle.outcome === null ? null : (
          <p className={styles.outcome}>
            <CircleCheck size="1.1em" aria-hidden="true" /> {words.outcome[obstacle.outcome.kind]}
          </p>
        )}
      </article>
    </div>
  );
}
