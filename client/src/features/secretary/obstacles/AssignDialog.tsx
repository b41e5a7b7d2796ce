import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import { useState } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { unitName } from '../../../session/names.ts';
import { units } from '../../../session/selectors.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { MultiSelect } from '../../../ui/MultiSelect/MultiSelect.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import { secretaryTexts } from '../secretaryTexts.ts';

interface AssignDialogProps {
  readonly obstacle: Obstacle;
  readonly onClose: () => void;
}

/** Which agencies shall answer; none takes the assignment back. */
export function AssignDialog({ obstacle, onClose }: AssignDialogProps) {
  const texts = useTexts(secretaryTexts);
  const language = useLanguage();
  const list = useSessionState(units);
  const act = useAct();
  const [unitIds, setUnitIds] = useState<readonly string[]>(obstacle.assignedUnitIds);
  const submit = async () => {
    const payload = { obstacleId: obstacle.obstacleId, unitIds: [...unitIds] };
    if (await act.run('assignObstacle', payload)) onClose();
  };
  return (
    <FormDialog
      title={`${texts.assign}: ${obstacle.number}`}
      submitLabel={texts.save}
      isPending={act.isPending}
      sentence={act.sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>{obstacle.text}</p>
      <MultiSelect
        label={texts.assignTo}
        options={list.map((unit) => ({ id: unit.unitId, label: unitName(unit, language) }))}
        value={unitIds}
        onChange={setUnitIds}
      />
    </FormDialog>
  );
}
