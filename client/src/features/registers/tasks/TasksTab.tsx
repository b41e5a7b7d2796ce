import { countTasks } from '@diemcau/shared/committee/followUp/taskState';
import type { TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { ClipboardList } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { classes } from '../../../ui/classes.ts';
import { EmptyState } from '../../../ui/EmptyState/EmptyState.tsx';
import { VirtualList } from '../../../ui/VirtualList/VirtualList.tsx';
import { followUpTexts } from '../../../view/FollowUp/followUpTexts.ts';
import { useCommittee } from '../committeeContext.ts';
import { narrowTasks } from '../narrow.ts';
import { RegisterFiles } from '../RegisterFiles.tsx';
import { RegisterFilters } from '../RegisterFilters.tsx';
import styles from '../Registers.module.css';
import { registersTexts } from '../registersTexts.ts';
import { useRegisterView } from '../useRegisterView.ts';
import { TaskConditions } from './TaskConditions.tsx';
import { TaskItem } from './TaskItem.tsx';

const VIRTUAL_FROM = 61;
const ROW_HEIGHT = 170;

export const keyOfTask = ({ sessionId, directiveId, addresseeUnitId }: TaskRow): string =>
  `${sessionId} ${directiveId} ${addresseeUnitId}`;

/** Every task of the committee's sessions, overdue first, counted as the committee reports them. */
export function TasksTab() {
  const texts = useTexts(registersTexts);
  const words = useTexts(followUpTexts);
  const { register } = useCommittee();
  const { view } = useRegisterView();
  const settled = useDeferredValue(view);
  const [openedKey, setOpenedKey] = useState<string | null>(null);
  const found = useMemo(() => narrowTasks(register.tasks, settled), [register, settled]);
  if (register.tasks.length === 0) {
    return (
      <EmptyState icon={ClipboardList} title={texts.noTasks} explanation={texts.noTasksHelp} />
    );
  }
  return (
    <div className={styles.part}>
      <p className={styles.counts}>{words.counts(countTasks(found.map(({ state }) => state)))}</p>
      <RegisterFilters found={found.length} all={register.tasks.length}>
        <TaskConditions />
      </RegisterFilters>
      <RegisterFiles />
      <div className={classes(found.length >= VIRTUAL_FROM && styles.window)}>
        <VirtualList
          label={texts.tasks}
          items={found}
          getKey={keyOfTask}
          estimateHeight={ROW_HEIGHT}
          empty={<EmptyState title={texts.noMatch} explanation={texts.noMatchHelp} />}
          renderItem={(task) => (
            <TaskItem
              task={task}
              isOpen={keyOfTask(task) === openedKey}
              onToggle={(isOpen) => setOpenedKey(isOpen ? keyOfTask(task) : null)}
            />
          )}
        />
      </div>
    </div>
  );
}
