import type { Answer, Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import type { ReactNode } from 'react';
import { formatTime } from '../../i18n/format.ts';
import { type Language, useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { unitName } from '../../session/names.ts';
import { unitOf } from '../../session/selectors.ts';
import { viewTexts } from '../viewTexts.ts';
import styles from './Obstacle.module.css';

interface AnswersProps {
  readonly state: SessionState;
  readonly obstacle: Obstacle;
  /** Buttons under an answer, such as "add to conclusions". */
  readonly actsOf?: (answer: Answer) => ReactNode;
}

const nameOf = (state: SessionState, unitId: string | null, language: Language): string | null => {
  const unit = unitOf(state, unitId);
  return unit === null ? null : unitName(unit, language);
};

/** What the agencies answered, in order, and whose answer is still awaited. */
export function Answers({ state, obstacle, actsOf }: AnswersProps) {
  const language = useLanguage();
  const texts = useTexts(viewTexts);
  const awaited = obstacle.assignedUnitIds
    .filter((unitId) => !obstacle.answers.some((answer) => answer.unitId === unitId))
    .map((unitId) => nameOf(state, unitId, language) ?? unitId);
  if (obstacle.answers.length === 0 && awaited.length === 0) return null;
  return (
    <div className={styles.answers}>
      {obstacle.answers.map((answer) => {
        const name = nameOf(state, answer.unitId, language);
        return (
          <blockquote key={answer.answerId} className={styles.answer}>
            <p className={styles.from}>
              {name === null ? texts.answerOfNobody : texts.answerOf(name)}{' '}
              <span className={styles.quiet}>{formatTime(answer.at)}</span>
            </p>
            <p className={styles.passage}>{answer.text}</p>
            {actsOf?.(answer)}
          </blockquote>
        );
      })}
      {awaited.length === 0 ? null : (
        <p className={styles.quiet}>{texts.waitingFor(awaited.join(', '))}</p>
      )}
    </div>
  );
}
