import type { TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { useTexts } from '../../../i18n/texts.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { RefusalNote } from '../../../view/Act/RefusalNote.tsx';
import { registersTexts } from '../registersTexts.ts';
import { useCommitteeAct } from '../useCommitteeAct.ts';

interface ConfirmDoneProps {
  readonly task: TaskRow;
  readonly onClose: () => void;
}

/** Asks once: from then on the agency reports no more. */
export function ConfirmDone({ task, onClose }: ConfirmDoneProps) {
  const texts = useTexts(registersTexts);
  const act = useCommitteeAct();
  const { sessionId, directiveId, addresseeUnitId } = task;
  return (
    <ConfirmDialog
      title={texts.confirmQuestion}
      consequence={texts.confirmConsequence(task.text)}
      confirmLabel={texts.confirm}
      isOpen
      onOpenChange={onClose}
      onConfirm={() =>
        act.send({
          type: 'confirmDone',
          payload: { sessionId, directiveId, addresseeUnitId },
        })
      }
    >
      <RefusalNote act={act} />
    </ConfirmDialog>
  );
}
