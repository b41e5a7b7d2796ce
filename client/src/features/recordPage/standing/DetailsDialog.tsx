import type { OfficialDocument } from '@diemcau/shared/session/documents/state';
import { ownSymbol } from '@diemcau/shared/session/documents/symbol';
import type { SessionState } from '@diemcau/shared/session/state';
import { useEffect, useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { TextArea } from '../../../ui/TextArea/TextArea.tsx';
import { TextField } from '../../../ui/TextField/TextField.tsx';
import { showToast } from '../../../ui/Toast/toasts.ts';
import { useAct } from '../../../view/Act/useAct.ts';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import { detailsOf, type FieldName, fieldsOf, formOf, mergedForms } from './detailsForm.ts';
import { OthersDetails } from './OthersDetails.tsx';
import { SignatureFields } from './SignatureFields.tsx';
import styles from './Standing.module.css';
import { standingTexts } from './standingTexts.ts';

interface DetailsDialogProps {
  readonly state: SessionState;
  readonly document: OfficialDocument;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What the secretariat adds to a document. What somebody else saves meanwhile is merged in, and said. */
export function DetailsDialog({ state, document, onDone, onClose }: DetailsDialogProps) {
  const texts = useTexts(standingTexts);
  const act = useAct();
  const record = state.documents[document];
  /** What the form began with, or was last merged with. */
  const [base, setBase] = useState(record);
  const [form, setForm] = useState(() => formOf(record.details));
  const [conflicts, setConflicts] = useState<readonly FieldName[] | null>(null);
  useEffect(() => {
    if (record.version === base.version) return;
    const merged = mergedForms(formOf(base.details), form, formOf(record.details));
    setBase(record);
    setForm(merged.form);
    setConflicts(merged.conflicts);
  }, [record, base, form]);
  const theirs = formOf(base.details);
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const save = async () => {
    const details = detailsOf(form, base.details);
    const payload = { document, version: base.version, ...details };
    if (!(await act.run('prepareDocument', payload))) return;
    showToast(texts.saved);
    onDone();
  };
  const field = (name: FieldName) => ({
    label: texts.field[name],
    value: form[name],
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <FormDialog
      title={texts.details}
      submitLabel={texts.saveDetails}
      isPending={act.isPending}
      sentence={act.sentence}
      onClose={onClose}
      onSubmit={save}
    >
      <p className={styles.small}>{texts.detailsHelp}</p>
      {conflicts === null ? null : (
        <OthersDetails
          theirs={theirs}
          fields={conflicts}
          onTake={(name) => {
            change({ [name]: theirs[name] });
            setConflicts(conflicts.filter((each) => each !== name));
          }}
        />
      )}
      <TextField
        {...field('symbol')}
        description={texts.symbolHelp(ownSymbol(state, document))}
        maxLength={50}
      />
      <SignatureFields state={state} document={document} form={form} onChange={change} />
      <TextArea {...field('recipients')} description={texts.recipientsHelp} rows={4} />
      {fieldsOf(document).includes('invited') ? (
        <>
          <TextArea {...field('invited')} description={texts.invitedHelp} rows={2} limit={2_000} />
          <TextArea {...field('notes')} description={texts.notesHelp} rows={3} limit={10_000} />
        </>
      ) : null}
    </FormDialog>
  );
}
