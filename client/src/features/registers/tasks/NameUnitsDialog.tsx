import type { TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { useCallback, useState } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { readCatalogue } from '../../../session/catalogueApi.ts';
import { unitName } from '../../../session/names.ts';
import { MultiSelect } from '../../../ui/MultiSelect/MultiSelect.tsx';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import { useLoaded } from '../../../view/Request/useLoaded.ts';
import { useCommittee } from '../committeeContext.ts';
import styles from '../Registers.module.css';
import { registersTexts } from '../registersTexts.ts';
import { useCommitteeAct } from '../useCommitteeAct.ts';

interface NameUnitsDialogProps {
  readonly task: TaskRow;
  readonly onClose: () => void;
}

/** Says which units "các địa phương" are: each then has a task of its own. */
export function NameUnitsDialog({ task, onClose }: NameUnitsDialogProps) {
  const texts = useTexts(registersTexts);
  const language = useLanguage();
  const { register, catalogue } = useCommittee();
  const { send, isPending, sentence } = useCommitteeAct();
  const { sessionId, directiveId, sessionDay } = task;
  // Units are merged and split: those of the session's day may be meant as well as today's.
  const { loaded } = useLoaded(useCallback(() => readCatalogue(sessionDay), [sessionDay]));
  const then = loaded.status === 'loaded' ? loaded.value.units : [];
  const [unitIds, setUnitIds] = useState<readonly string[]>(() =>
    register.tasks
      .filter((each) => each.sessionId === sessionId && each.directiveId === directiveId)
      .flatMap(({ addresseeUnitId }) => addresseeUnitId ?? []),
  );
  const known = new Map(
    [...then, ...catalogue.units, ...register.tasks.flatMap(({ units }) => units)].map((unit) => [
      unit.unitId,
      { id: unit.unitId, label: unitName(unit, language) },
    ]),
  );
  return (
    <FormDialog
      title={texts.nameUnits}
      submitLabel={texts.nameUnits}
      isPending={isPending}
      sentence={sentence}
      onClose={onClose}
      onSubmit={async () => {
        const payload = { sessionId, directiveId, unitIds: [...unitIds] };
        if (await send({ type: 'nameAddressees', payload })) onClose();
      }}
    >
      <p className={styles.said}>“{task.text}”</p>
      <p className={styles.quiet}>{texts.nameUnitsHelp}</p>
      <MultiSelect
        label={task.addressees.join(', ')}
        options={[...known.values()]}
        value={unitIds}
        onChange={setUnitIds}
      />
    </FormDialog>
  );
}
