import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useDraft } from '../../session/useDraft.ts';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import type { Opened } from '../forms/opened.ts';
import { useSubmit } from '../forms/useSubmit.ts';
import { isAgendaProposalForm } from './agendaProposalForm.ts';
import { proposalTexts } from './proposalTexts.ts';

interface AgendaProposalDialogProps {
  readonly opened: Extract<Opened, { readonly kind: 'agendaProposal' }>;
  readonly onClose: () => void;
}

/** A new item for the agenda: its name, and why where one wants to say. */
export function AgendaProposalDialog({ opened, onClose }: AgendaProposalDialogProps) {
  const { start, replaces } = opened;
  const texts = useTexts(proposalTexts);
  const draft = useDraft(`agendaProposal:${replaces ?? 'new'}`, start, isAgendaProposalForm);
  const submit = useSubmit(replaces);
  const [isEmptySent, setEmptySent] = useState(false);
  const form = draft.value;
  const title = form.title.trim();
  const explanation = form.explanation.trim();
  async function send(): Promise<void> {
    setEmptySent(title === '');
    if (title === '') return;
    const payload = { title, explanation: explanation === '' ? null : explanation };
    if (!(await submit.run('submitAgendaProposal', payload))) return;
    draft.clear();
    onClose();
  }
  return (
    <FormDialog
      title={texts.agendaTitle}
      submitLabel={texts.submitAgenda}
      submit={submit}
      onSubmit={() => void send()}
      onClose={onClose}
      onClear={draft.isRestored ? draft.clear : null}
    >
      <TextField
        label={texts.name}
        isRequired
        autoFocus
        maxLength={500}
        error={isEmptySent && title === '' ? texts.required : null}
        value={form.title}
        onChange={(value) => draft.change({ ...form, title: value })}
      />
      <TextArea
        label={`${texts.explanation} (${texts.optional})`}
        limit={10_000}
        value={form.explanation}
        onChange={(value) => draft.change({ ...form, explanation: value })}
      />
    </FormDialog>
  );
}
