import type { TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { useState } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { unitName } from '../../../session/names.ts';
import { Select } from '../../../ui/Select/Select.tsx';
import { ReportFields } from '../../../view/FollowUp/ReportFields.tsx';
import { emptyReport, reportOf } from '../../../view/FollowUp/reportForm.ts';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import { useCommittee } from '../committeeContext.ts';
import { registersTexts } from '../registersTexts.ts';
import { useCommitteeAct } from '../useCommitteeAct.ts';

interface ReportDialogProps {
  readonly task: TaskRow;
  readonly onClose: () => void;
}

/** What an agency said by telephone or on paper, written down in its name. */
export function ReportDialog({ task, onClose }: ReportDialogProps) {
  const texts = useTexts(registersTexts);
  const language = useLanguage();
  const { side } = useCommittee();
  const { send, isPending, sentence } = useCommitteeAct();
  const [unitId, setUnitId] = useState(task.units[0]?.unitId ?? '');
  const [form, setForm] = useState(emptyReport);
  const [wasSubmitted, setSubmitted] = useState(false);
  const isTextMissing = form.text.trim() === '';
  const { sessionId, directiveId } = task;
  const submit = async () => {
    setSubmitted(true);
    if (isTextMissing) return;
    const payload = { sessionId, directiveId, addresseeUnitId: unitId, ...reportOf(form) };
    if (await send({ type: 'reportProgress', payload })) onClose();
  };
  return (
    <FormDialog
      title={texts.report}
      submitLabel={texts.report}
      isPending={isPending}
      sentence={sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      {task.units.length > 1 ? (
        <Select
          label={texts.reportFor}
          options={task.units.map((unit) => ({
            id: unit.unitId,
            label: unitName(unit, language),
          }))}
          value={unitId}
          onChange={setUnitId}
        />
      ) : null}
      <ReportFields
        form={form}
        onChange={setForm}
        side={side}
        isTextMissing={wasSubmitted && isTextMissing}
      />
    </FormDialog>
  );
}
