import { useState } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { unitName } from '../../../session/names.ts';
import { units } from '../../../session/selectors.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { MultiSelect } from '../../../ui/MultiSelect/MultiSelect.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { ActDialog } from '../ActDialog.tsx';
import { ReasonDialog } from '../ReasonDialog.tsx';
import { tableTexts } from './tableTexts.ts';

interface ObstacleDialogProps {
  readonly obstacleId: string;
  readonly onClose: () => void;
}

export function AssignDialog({ obstacleId, onClose }: ObstacleDialogProps) {
  const assigned = useSessionState(
    ({ obstacles }) => obstacles.byId[obstacleId]?.assignedUnitIds ?? [],
  );
  const all = useSessionState(units);
  const act = useAct();
  const language = useLanguage();
  const texts = useTexts(tableTexts);
  const [chosen, setChosen] = useState<readonly string[]>(assigned);
  return (
    <ActDialog
      title={texts.assignTitle}
      submitLabel={texts.assign}
      act={act}
      onSubmit={() => act.run('assignObstacle', { obstacleId, unitIds: [...chosen] })}
      onClose={onClose}
    >
      <MultiSelect
        label={texts.assignTo}
        description={texts.assignHelp}
        options={all.map((unit) => ({ id: unit.unitId, label: unitName(unit, language) }))}
        value={chosen}
        onChange={setChosen}
      />
    </ActDialog>
  );
}

export function CarryObstacleDialog({ obstacleId, onClose }: ObstacleDialogProps) {
  const number = useSessionState(({ obstacles }) => obstacles.byId[obstacleId]?.number ?? 0);
  const act = useAct();
  const texts = useTexts(tableTexts);
  return (
    <ReasonDialog
      title={texts.carryTitle(number)}
      submitLabel={texts.carry}
      act={act}
      isOptional
      onSubmit={(reason) =>
        act.run('carryObstacle', { obstacleId, reason: reason === '' ? null : reason })
      }
      onClose={onClose}
    />
  );
}
