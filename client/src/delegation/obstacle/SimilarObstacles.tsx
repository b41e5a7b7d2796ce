import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import { UserPlus } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useMay } from '../../session/useCommand.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { announce } from '../../ui/Announcer/announce.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { submitterNames } from '../../view/Obstacle/obstacleWords.ts';
import styles from './Obstacle.module.css';
import { obstacleTexts } from './obstacleTexts.ts';
import { othersObstacles } from './ownership.ts';
import { indexForSimilarity, similarTo } from './similar.ts';

interface SimilarObstaclesProps {
  readonly typed: string;
  /** It was joined instead of written again. */
  readonly onJoined: () => void;
}

/** Obstacles of others that say the same: joined with one press, nothing has to be written again. */
export function SimilarObstacles({ typed, onJoined }: SimilarObstaclesProps) {
  const texts = useTexts(obstacleTexts);
  const { party } = useParty();
  const others = useSessionState((state) => othersObstacles(state, party));
  const index = useMemo(() => indexForSimilarity(others, ({ text }) => text), [others]);
  const settled = useDeferredValue(typed);
  const found = useMemo(() => similarTo(index, settled), [index, settled]);
  const count = found.length;
  useEffect(() => {
    if (count > 0) announce(texts.similarFound(count));
  }, [count, texts]);
  if (count === 0) return null;
  return (
    <section className={styles.similar} aria-label={texts.similar}>
      <p>
        <strong>{texts.similar}.</strong> {texts.similarHelp}
      </p>
      <ul className={styles.list}>
        {found.map((obstacle) => (
          <li key={obstacle.obstacleId}>
            <SimilarObstacle obstacle={obstacle} onJoined={onJoined} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SimilarObstacleProps {
  readonly obstacle: Obstacle;
  readonly onJoined: () => void;
}

function SimilarObstacle({ obstacle, onJoined }: SimilarObstacleProps) {
  const texts = useTexts(obstacleTexts);
  const language = useLanguage();
  const state = useSessionState((whole) => whole);
  const act = useAct();
  const may = useMay('joinObstacle');
  const { obstacleId, number } = obstacle;
  async function join(): Promise<void> {
    const result = await act.send('joinObstacle', { obstacleId, note: null });
    if (result.status === 'refused') return;
    showToast(result.status === 'accepted' ? texts.joined(number) : texts.joinWaits);
    onJoined();
  }
  return (
    <div className={styles.alike}>
      <div className={styles.words}>
        <p className={styles.excerpt}>{obstacle.text}</p>
        <p className={styles.soft}>{submitterNames(state, obstacle, language).join(', ')}</p>
      </div>
      <Button
        icon={UserPlus}
        isPending={act.isPending}
        isDisabled={!may.allowed}
        onPress={() => void join()}
      >
        {texts.joinLabel}
      </Button>
      <RefusalNote act={act} />
    </div>
  );
}
