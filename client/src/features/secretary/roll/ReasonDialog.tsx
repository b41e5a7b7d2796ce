import type { Person } from '@diemcau/shared/session/attendance/state';
import { useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { TextField } from '../../../ui/TextField/TextField.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import { secretaryTexts } from '../secretaryTexts.ts';

interface ReasonDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
}

/** Excused is only who has given a reason. */
export function ReasonDialog({ person, onClose }: ReasonDialogProps) {
  const texts = useTexts(secretaryTexts);
  const act = useAct();
  const [reason, setReason] = useState(person.reason ?? '');
  const submit = async () => {
    const mark = { personId: person.personId, presence: 'excused', reason: reason.trim() } as const;
    if (await act.run('callRoll', { marks: [mark] })) onClose();
  };
  return (
    <FormDialog
      size="small"
      title={texts.reasonTitle(person.name)}
      submitLabel={texts.save}
      isPending={act.isPending}
      isSubmitDisabled={reason.trim() === ''}
      sentence={act.sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextField
        label={texts.reason}
        description={texts.reasonHelp}
        isRequired
        autoFocus
        maxLength={2_000}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
