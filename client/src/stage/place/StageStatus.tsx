import { RotateCw, TriangleAlert } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { useStage, useStageActs } from '../../media/useStage.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Spinner } from '../../ui/Spinner/Spinner.tsx';
import { stageTexts } from '../stageTexts.ts';
import styles from './Place.module.css';

/** How the stage's own connection is; nothing while it is well. */
export function StageStatus() {
  const texts = useTexts(stageTexts);
  const status = useStage((stage) => stage.status);
  const failure = useStage((stage) => stage.failure);
  const { retry } = useStageActs();
  switch (status) {
    case 'on':
      return null;
    case 'joining':
    case 'reconnecting':
      return (
        <p role="status" className={styles.line}>
          <Spinner size={18} />
          {texts[status]}
        </p>
      );
    case 'failed':
      return (
        <div role="alert" className={styles.line} data-tone="warning">
          <TriangleAlert size={18} aria-hidden="true" />
          <p className={styles.words}>{texts.failure[failure ?? 'failed']}</p>
          <Button icon={RotateCw} onPress={retry}>
            {texts.retry}
          </Button>
        </div>
      );
    default:
      return status satisfies never;
  }
}
