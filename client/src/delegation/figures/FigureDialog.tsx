import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useDraft } from '../../session/useDraft.ts';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import type { Opened } from '../forms/opened.ts';
import { useSubmit } from '../forms/useSubmit.ts';
import { FigureFields } from './FigureFields.tsx';
import { type FigureForm, faultsOf, figureDetailsOf, isFigureForm } from './figureForm.ts';
import { figureTexts } from './figureTexts.ts';

interface FigureDialogProps {
  readonly opened: Extract<Opened, { readonly kind: 'figure' }>;
  readonly onClose: () => void;
}

/** A figure as officials write it, with what was understood beside each number. */
export function FigureDialog({ opened, onClose }: FigureDialogProps) {
  const { figureId, start, replaces } = opened;
  const texts = useTexts(figureTexts);
  const draft = useDraft(`figure:${replaces ?? figureId ?? 'new'}`, start, isFigureForm);
  const submit = useSubmit(replaces);
  const [wasSent, setSent] = useState(false);
  const form = draft.value;
  const faults = faultsOf(form);
  const sendFigure = (payload: ReturnType<typeof figureDetailsOf>) =>
    figureId === null
      ? submit.run('reportFigure', payload)
      : submit.run('reviseFigure', { ...payload, figureId, reason: reasonOf(form) });
  async function send(): Promise<void> {
    setSent(true);
    if (faults.size > 0 || !(await sendFigure(figureDetailsOf(form)))) return;
    draft.clear();
    onClose();
  }
  return (
    <FormDialog
      title={figureId === null ? texts.report : texts.revise}
      submitLabel={figureId === null ? texts.submit : texts.save}
      submit={submit}
      onSubmit={() => void send()}
      onClose={onClose}
      onClear={draft.isRestored ? draft.clear : null}
    >
      <FigureFields
        form={form}
        figureId={figureId}
        faults={wasSent ? faults : new Set()}
        onChange={draft.change}
      />
      {figureId === null ? null : (
        <TextField
          label={texts.reason}
          maxLength={2_000}
          value={form.reason}
          onChange={(reason) => draft.change({ ...form, reason })}
        />
      )}
    </FormDialog>
  );
}

const reasonOf = ({ reason }: FigureForm): string | null =>
  reason.trim() === '' ? null : reason.trim();
