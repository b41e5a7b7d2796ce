import type { TaskRow } from '@diemcau/shared/protocol/api/followUp';
import {
  Archive,
  CalendarPlus,
  Check,
  Ellipsis,
  MessageSquareText,
  RotateCcw,
  Undo2,
  Users,
} from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { Menu } from '../../../ui/Menu/Menu.tsx';
import styles from '../Registers.module.css';
import { registersTexts } from '../registersTexts.ts';
import { ConfirmDone } from './ConfirmDone.tsx';
import { NameUnitsDialog } from './NameUnitsDialog.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { ReportDialog } from './ReportDialog.tsx';

type Act = 'confirm' | 'return' | 'extend' | 'close' | 'reopen' | 'report' | 'nameUnits';

/** What the secretary can do with a task as it stands. */
export function TaskActs({ task }: { readonly task: TaskRow }) {
  const texts = useTexts(registersTexts);
  const [act, setAct] = useState<Act | null>(null);
  const place = useFocusAfterChange(task.state);
  const isSettled = task.state === 'done' || task.state === 'closed';
  const isOfClass = task.addressees.length > 0;
  const more = [
    ...(task.units.length === 0
      ? []
      : [{ id: 'report' as const, label: texts.report, icon: MessageSquareText }]),
    ...(isOfClass ? [{ id: 'nameUnits' as const, label: texts.nameUnits, icon: Users }] : []),
    { id: 'close' as const, label: texts.close, icon: Archive },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame
    <div
      ref={place}
      role="group"
      aria-label={texts.taskActs(task.number)}
      tabIndex={-1}
      className={styles.acts}
    >
      {isSettled ? (
        <Button icon={RotateCcw} onPress={() => setAct('reopen')}>
          {texts.reopen}
        </Button>
      ) : (
        <>
          <Button
            kind={task.state === 'reportedDone' ? 'primary' : 'quiet'}
            icon={Check}
            onPress={() => setAct('confirm')}
          >
            {texts.confirm}
          </Button>
          {task.reports.some((each) => each.claimsDone && each.returned === null) ? (
            <Button icon={Undo2} onPress={() => setAct('return')}>
              {texts.returnReport}
            </Button>
          ) : null}
          <Button icon={CalendarPlus} onPress={() => setAct('extend')}>
            {task.due === null ? texts.setDeadline : texts.extend}
          </Button>
          <Menu
            label={texts.taskActs(task.number)}
            trigger={<Button icon={Ellipsis}>{texts.more}</Button>}
            acts={more.map(({ id, label, icon }) => ({
              id,
              label,
              icon,
              onAction: () => setAct(id),
            }))}
          />
        </>
      )}
      <Dialogs act={act} task={task} onClose={() => setAct(null)} />
    </div>
  );
}

interface DialogsProps {
  readonly act: Act | null;
  readonly task: TaskRow;
  readonly onClose: () => void;
}

function Dialogs({ act, task, onClose }: DialogsProps) {
  switch (act) {
    case null:
      return null;
    case 'confirm':
      return <ConfirmDone task={task} onClose={onClose} />;
    case 'return':
    case 'extend':
    case 'close':
    case 'reopen':
      return <ReasonDialog act={act} task={task} onClose={onClose} />;
    case 'report':
      return <ReportDialog task={task} onClose={onClose} />;
    case 'nameUnits':
      return <NameUnitsDialog task={task} onClose={onClose} />;
    default:
      return act satisfies never;
  }
}

/** Where an act took its own button away, the focus stays among the acts. */
function useFocusAfterChange(state: TaskRow['state']) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement === document.body) place.current?.focus();
  }, [state]);
  return place;
}
