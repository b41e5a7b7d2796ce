import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import { useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { useCommand } from '../../../session/useCommand.ts';
import { RadioGroup } from '../../../ui/RadioGroup/RadioGroup.tsx';
import { showToast } from '../../../ui/Toast/toasts.ts';
import { useAct } from '../../../view/Act/useAct.ts';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import { secretaryTexts } from '../secretaryTexts.ts';

interface MergeDialogProps {
  readonly obstacles: readonly Obstacle[];
  readonly onMerged: () => void;
  readonly onClose: () => void;
}

/** Which of the chosen ones stays; the others stand behind it, with everyone who raised them. */
export function MergeDialog({ obstacles, onMerged, onClose }: MergeDialogProps) {
  const texts = useTexts(secretaryTexts);
  const act = useAct();
  const send = useCommand();
  const [intoId, setIntoId] = useState(obstacles[0]?.obstacleId ?? '');
  const into = obstacles.find(({ obstacleId }) => obstacleId === intoId);
  const submit = async () => {
    const fromIds = obstacles.map(({ obstacleId }) => obstacleId).filter((id) => id !== intoId);
    if (!(await act.run('mergeObstacles', { intoId, fromIds }))) return;
    showToast(texts.merged(into?.number ?? 0), {
      action: {
        label: texts.undo,
        onAction: () => {
          for (const obstacleId of fromIds) void send('unmergeObstacle', { obstacleId });
        },
      },
    });
    onMerged();
  };
  return (
    <FormDialog
      title={texts.mergeTitle(obstacles.length)}
      submitLabel={texts.merge}
      isPending={act.isPending}
      sentence={act.sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      <RadioGroup
        label={texts.keep}
        description={texts.mergeHelp}
        options={obstacles.map(({ obstacleId, number, text }) => ({
          id: obstacleId,
          label: texts.option(number, text),
        }))}
        value={intoId}
        onChange={setIntoId}
      />
    </FormDialog>
  );
}
