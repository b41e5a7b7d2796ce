import { isOpen } from '@diemcau/shared/committee/followUp/fits';
import { MessageSquareWarning } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { classes } from '../../../ui/classes.ts';
import { EmptyState } from '../../../ui/EmptyState/EmptyState.tsx';
import { VirtualList } from '../../../ui/VirtualList/VirtualList.tsx';
import { useCommittee } from '../committeeContext.ts';
import { narrowObstacles } from '../narrow.ts';
import { RegisterFiles } from '../RegisterFiles.tsx';
import { RegisterFilters } from '../RegisterFilters.tsx';
import styles from '../Registers.module.css';
import { registersTexts } from '../registersTexts.ts';
import { useRegisterView } from '../useRegisterView.ts';
import { ObstacleConditions } from './ObstacleConditions.tsx';
import { ObstacleItem } from './ObstacleItem.tsx';

const VIRTUAL_FROM = 61;
const ROW_HEIGHT = 150;

/** Every obstacle of the committee's sessions, those without outcome first. */
export function ObstaclesTab() {
  const texts = useTexts(registersTexts);
  const { register } = useCommittee();
  const { view } = useRegisterView();
  const settled = useDeferredValue(view);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const found = useMemo(() => narrowObstacles(register.obstacles, settled), [register, settled]);
  if (register.obstacles.length === 0) {
    return (
      <EmptyState
        icon={MessageSquareWarning}
        title={texts.noObstacles}
        explanation={texts.noObstaclesHelp}
      />
    );
  }
  const open = found.filter(({ state }) => isOpen(state)).length;
  return (
    <div className={styles.part}>
      <p className={styles.counts}>{texts.obstacleCounts(found.length, open)}</p>
      <RegisterFilters found={found.length} all={register.obstacles.length}>
        <ObstacleConditions />
      </RegisterFilters>
      <RegisterFiles />
      <div className={classes(found.length >= VIRTUAL_FROM && styles.window)}>
        <VirtualList
          label={texts.obstacles}
          items={found}
          getKey={({ sessionId, obstacleId }) => `${sessionId} ${obstacleId}`}
          estimateHeight={ROW_HEIGHT}
          empty={<EmptyState title={texts.noMatch} explanation={texts.noMatchHelp} />}
          renderItem={(obstacle) => (
            <ObstacleItem
              obstacle={obstacle}
              isOpen={obstacle.obstacleId === openedId}
              onToggle={(isOpened) => setOpenedId(isOpened ? obstacle.obstacleId : null)}
            />
          )}
        />
      </div>
    </div>
  );
}
