import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { Building2, Ellipsis, MessageSquareReply, Split, Tags } from 'lucide-react';
import { useTexts } from '../../../i18n/texts.ts';
import { useMay } from '../../../session/useCommand.ts';
import { Checkbox } from '../../../ui/Checkbox/Checkbox.tsx';
import { IconButton } from '../../../ui/IconButton/IconButton.tsx';
import { Menu } from '../../../ui/Menu/Menu.tsx';
import { RefusalNote } from '../../../view/Act/RefusalNote.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import styles from '../Secretary.module.css';
import { secretaryTexts } from '../secretaryTexts.ts';
import type { ObstacleTask } from './obstacleTask.ts';

interface ObstacleActsProps {
  readonly state: SessionState;
  readonly obstacle: Obstacle;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onTask: (task: ObstacleTask) => void;
}

/** Choosing for a merge, and the rest behind one button; merged ones can be taken out again. */
export function ObstacleActs({ state, obstacle, isChosen, onChoose, onTask }: ObstacleActsProps) {
  const texts = useTexts(secretaryTexts);
  const act = useAct();
  const mayAssign = useMay('assignObstacle');
  const mayMerge = useMay('unmergeObstacle');
  const name = `${texts.obstacles} ${obstacle.number}`;
  const merged = obstacle.mergedIds.flatMap((id) => state.obstacles.byId[id] ?? []);
  return (
    <div className={styles.stack}>
      <div className={styles.acts}>
        <Checkbox
          isSelected={isChosen}
          onChange={onChoose}
          aria-label={texts.select(obstacle.number)}
        >
          {texts.merge}
        </Checkbox>
        <Menu
          trigger={<IconButton icon={Ellipsis} label={texts.acts(name)} />}
          label={texts.acts(name)}
          acts={[
            {
              id: 'classify',
              label: texts.classify,
              icon: Tags,
              onAction: () => onTask({ kind: 'classify', obstacle }),
            },
            {
              id: 'assign',
              label: texts.assign,
              icon: Building2,
              isDisabled: !mayAssign.allowed,
              onAction: () => onTask({ kind: 'assign', obstacle }),
            },
            {
              id: 'answer',
              label: texts.answer,
              icon: MessageSquareReply,
              onAction: () => onTask({ kind: 'answer', obstacle }),
            },
            ...merged.map(({ obstacleId, number }) => ({
              id: obstacleId,
              label: texts.unmerge(number),
              icon: Split,
              isDisabled: !mayMerge.allowed,
              onAction: () => void act.run('unmergeObstacle', { obstacleId }),
            })),
          ]}
        />
      </div>
      <RefusalNote act={act} />
    </div>
  );
}
