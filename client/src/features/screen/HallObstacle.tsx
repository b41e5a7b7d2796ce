import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { CircleCheck, Users } from 'lucide-react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { sessionWords } from '../../session/words.ts';
import { classes } from '../../ui/classes.ts';
import { submitterCount, submitterNames } from '../../view/Obstacle/obstacleWords.ts';
import styles from './Hall.module.css';
import { screenTexts } from './screenTexts.ts';

/** Past this many characters the sentence is set smaller, so that all of it is on the screen. */
const LONG = 200;
const VERY_LONG = 420;
const NAMED = 6;

const sizeOf = (text: string): string | undefined => {
  if (text.length > VERY_LONG) return styles.veryLong;
  return text.length > LONG ? styles.long : undefined;
};

/** The obstacle on the table, as large as it goes, and how many stand behind it. */
export function HallObstacle({
  state,
  obstacle,
}: {
  readonly state: SessionState;
  readonly obstacle: Obstacle;
}) {
  const language = useLanguage();
  const texts = useTexts(screenTexts);
  const words = useTexts(sessionWords);
  const names = submitterNames(state, obstacle, language);
  return (
    <article className={styles.obstacle}>
      <h2 className={styles.small}>{texts.obstacle(obstacle.number)}</h2>
      <p className={classes(styles.text, sizeOf(obstacle.text))}>{obstacle.text}</p>
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
  );
}
