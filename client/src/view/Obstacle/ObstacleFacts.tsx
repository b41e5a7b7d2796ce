import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { categoryName, sessionWords } from '../../session/words.ts';
import { viewTexts } from '../viewTexts.ts';
import styles from './Obstacle.module.css';
import { programmeName } from './obstacleWords.ts';

interface ObstacleFactsProps {
  readonly state: SessionState;
  readonly obstacle: Obstacle;
}

/** Programmes, category and level, as far as they were said. */
export function ObstacleTags({ state, obstacle }: ObstacleFactsProps) {
  const language = useLanguage();
  const words = useTexts(sessionWords);
  const tags = [
    ...obstacle.programmes.map((reference) => programmeName(state, reference, language)),
    ...(obstacle.categoryId === null ? [] : [categoryName(obstacle.categoryId, language)]),
    ...(obstacle.level === null ? [] : [words.level[obstacle.level]]),
  ];
  if (tags.length === 0) return null;
  return <p className={styles.tags}>{tags.join(' · ')}</p>;
}

/** What its submitter added to the sentence: since when, which text, what is asked for. */
export function ObstacleFacts({ obstacle }: Pick<ObstacleFactsProps, 'obstacle'>) {
  const texts = useTexts(viewTexts);
  const facts = [
    [texts.since, obstacle.since],
    [texts.legalText, obstacle.legalText],
    [texts.proposal, obstacle.proposal],
  ] as const;
  if (facts.every(([, value]) => value === null)) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
