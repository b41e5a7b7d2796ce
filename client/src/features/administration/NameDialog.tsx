import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import type { ApiResult } from '../../session/api.ts';
import { Checkbox } from '../../ui/Checkbox/Checkbox.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { FormDialog } from '../../view/Form/FormDialog.tsx';
import { useCall } from '../../view/Request/useCall.ts';
import { administrationTexts } from './administrationTexts.ts';

export interface EditedName {
  readonly vi: string;
  readonly en: string | null;
  readonly checked: boolean;
}

interface NameDialogProps {
  readonly title: string;
  readonly name: { readonly vi: string; readonly en: string | null };
  /** Whether it was held against the decision; null where that is not asked. */
  readonly checked: boolean | null;
  readonly onSend: (name: EditedName) => Promise<ApiResult<unknown>>;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** A name in both languages, and whether it was held against the decision. */
export function NameDialog({ title, name, checked, onSend, onSaved, onClose }: NameDialogProps) {
  const texts = useTexts(administrationTexts);
  const call = useCall();
  const [vi, setVi] = useState(name.vi);
  const [en, setEn] = useState(name.en ?? '');
  const [isChecked, setChecked] = useState(checked ?? false);
  const [wasSubmitted, setSubmitted] = useState(false);
  const submit = async () => {
    setSubmitted(true);
    if (vi.trim() === '') return;
    const wanted = { vi: vi.trim(), en: en.trim() === '' ? null : en.trim(), checked: isChecked };
    if ((await call.run(onSend(wanted))) !== null) onSaved();
  };
  return (
    <FormDialog
      title={title}
      submitLabel={texts.save}
      isPending={call.isPending}
      sentence={call.sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextField
        label={texts.nameVi}
        isRequired
        autoFocus
        maxLength={500}
        value={vi}
        onChange={setVi}
        error={wasSubmitted && vi.trim() === '' ? texts.nameViNeeded : null}
      />
      <TextField label={texts.nameEn} maxLength={500} value={en} onChange={setEn} />
      {checked === null ? null : (
        <Checkbox isSelected={isChecked} onChange={setChecked}>
          {texts.checked}
        </Checkbox>
      )}
    </FormDialog>
  );
}
