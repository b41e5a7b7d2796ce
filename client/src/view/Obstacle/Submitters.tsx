import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { viewTexts } from '../viewTexts.ts';
import styles from './Obstacle.module.css';
import { submitterCount, submitterNames } from './obstacleWords.ts';

interface SubmittersProps {
  readonly state: SessionState;
  readonly obstacle: Obstacle;
}

/** Past this many, the rest are counted until one asks for all. */
const NAMED = 4;

/** "6 điểm cầu: Mường Nhé, Nậm Pồ, …": nobody who stands behind an obstacle is lost. */
export function Submitters({ state, obstacle }: SubmittersProps) {
  const [showsAll, setShowsAll] = useState(false);
  const language = useLanguage();
  const texts = useTexts(viewTexts);
  const names = submitterNames(state, obstacle, language);
  const folds = names.length > NAMED;
  const shown = folds && !showsAll ? names.slice(0, NAMED - 1) : names;
  const rest = names.length - shown.length;
  return (
    <p className={styles.submitters}>
      <Users size={18} aria-hidden="true" />
      <span>
        {names.length > 1 ? (
          <strong className={styles.count}>{submitterCount(state, obstacle, language)}: </strong>
        ) : null}
        {shown.join(', ')}
        {rest > 0 ? ` ${texts.others(rest)}` : ''}
        {folds ? (
          <Button kind="bare" aria-expanded={showsAll} onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? texts.showLess : texts.showAll}
          </Button>
        ) : null}
      </span>
    </p>
  );
}
