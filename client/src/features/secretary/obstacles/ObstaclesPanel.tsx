import { liveObstacles } from '@diemcau/shared/session/obstacles/lists';
import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import { Inbox, Merge, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { useMay } from '../../../session/useCommand.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState/EmptyState.tsx';
import { ObstacleBrowser } from '../../../view/ObstacleBrowser/ObstacleBrowser.tsx';
import styles from '../Secretary.module.css';
import { secretaryTexts } from '../secretaryTexts.ts';
import { AnswerDialog } from './AnswerDialog.tsx';
import { AssignDialog } from './AssignDialog.tsx';
import { ClassifyDialog } from './ClassifyDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { NewObstacleDialog } from './NewObstacleDialog.tsx';
import { ObstacleActs } from './ObstacleActs.tsx';
import type { ObstacleTask } from './obstacleTask.ts';

/** Every obstacle, to be found, merged, classified, assigned, and written for those who only spoke of it. */
export function ObstaclesPanel() {
  const texts = useTexts(secretaryTexts);
  const state = useSessionState((whole) => whole);
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set());
  const [task, setTask] = useState<ObstacleTask | null>(null);
  const mayAdd = useMay('submitObstacle');
  const mayMerge = useMay('mergeObstacles');
  const live = liveObstacles(state.obstacles);
  const chosen = live.filter(({ obstacleId }) => chosenIds.has(obstacleId));
  const choose = ({ obstacleId }: Obstacle, isChosen: boolean) => {
    const next = new Set(chosenIds);
    if (isChosen) next.add(obstacleId);
    else next.delete(obstacleId);
    setChosenIds(next);
  };
  const clear = () => setChosenIds(new Set());
  return (
    <div className={styles.stack}>
      <div className={styles.toolbar}>
        <span />
        <Button icon={Plus} isDisabled={!mayAdd.allowed} onPress={() => setTask({ kind: 'new' })}>
          {texts.addObstacle}
        </Button>
      </div>
      {chosen.length === 0 ? null : (
        <div className={styles.selection} role="status">
          <strong>{texts.selected(chosen.length)}</strong>
          <Button onPress={clear}>{texts.clearSelection}</Button>
          <Button
            kind="primary"
            icon={Merge}
            isDisabled={chosen.length < 2 || !mayMerge.allowed}
            onPress={() => setTask({ kind: 'merge', obstacles: chosen })}
          >
            {texts.merge}
          </Button>
        </div>
      )}
      <ObstacleBrowser
        state={state}
        label={texts.obstacles}
        obstacles={live}
        empty={
          <EmptyState icon={Inbox} title={texts.noObstacles} explanation={texts.noObstaclesHelp} />
        }
        actsOf={(obstacle) => (
          <ObstacleActs
            state={state}
            obstacle={obstacle}
            isChosen={chosenIds.has(obstacle.obstacleId)}
            onChoose={(isChosen) => choose(obstacle, isChosen)}
            onTask={setTask}
          />
        )}
      />
      {task === null ? null : (
        <TaskDialog
          task={task}
          onClose={() => setTask(null)}
          onMerged={() => {
            clear();
            setTask(null);
          }}
        />
      )}
    </div>
  );
}

interface TaskDialogProps {
  readonly task: ObstacleTask;
  readonly onMerged: () => void;
  readonly onClose: () => void;
}

function TaskDialog({ task, onMerged, onClose }: TaskDialogProps) {
  switch (task.kind) {
    case 'new':
      return <NewObstacleDialog onClose={onClose} />;
    case 'merge':
      return <MergeDialog obstacles={task.obstacles} onMerged={onMerged} onClose={onClose} />;
    case 'classify':
      return <ClassifyDialog obstacle={task.obstacle} onClose={onClose} />;
    case 'assign':
      return <AssignDialog obstacle={task.obstacle} onClose={onClose} />;
    case 'answer':
      return <AnswerDialog obstacle={task.obstacle} onClose={onClose} />;
    default:
      return task satisfies never;
  }
}
