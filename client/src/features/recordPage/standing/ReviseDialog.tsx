import type { OfficialDocument } from '@diemcau/shared/session/documents/state';
import { useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { RadioGroup } from '../../../ui/RadioGroup/RadioGroup.tsx';
import { TextArea } from '../../../ui/TextArea/TextArea.tsx';
import { showToast } from '../../../ui/Toast/toasts.ts';
import { useAct } from '../../../view/Act/useAct.ts';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import { standingTexts } from './standingTexts.ts';

interface ReviseDialogProps {
  readonly document: OfficialDocument;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const WHAT = ['details', 'content'] as const;

/** Opens an issued document for one that replaces it; the notice with its conclusions or without. */
export function ReviseDialog({ document, onDone, onClose }: ReviseDialogProps) {
  const texts = useTexts(standingTexts);
  const act = useAct();
  const [what, setWhat] = useState<(typeof WHAT)[number]>('details');
  const [typed, setTyped] = useState('');
  const reason = typed.trim();
  const revise = async () => {
    if (reason === '') return;
    const done =
      document === 'notice' && what === 'content'
        ? await act.run('reviseConclusions', { reason })
        : await act.run('reviseDocument', { document, reason });
    if (!done) return;
    showToast(texts.revised);
    onDone();
  };
  return (
    <FormDialog
      title={texts.reviseQuestion}
      submitLabel={texts.revise}
      size="small"
      isPending={act.isPending}
      isSubmitDisabled={reason === ''}
      sentence={act.sentence}
      onClose={onClose}
      onSubmit={revise}
    >
      <p>{texts.reviseConsequence}</p>
      {document === 'notice' ? (
        <RadioGroup
          label={texts.what}
          options={WHAT.map((id) => ({ id, label: texts.whatOption[id] }))}
          value={what}
          onChange={(id) => setWhat(WHAT.find((each) => each === id) ?? 'details')}
        />
      ) : null}
      <TextArea
        label={texts.reason}
        isRequired
        rows={2}
        limit={2_000}
        value={typed}
        onChange={setTyped}
      />
    </FormDialog>
  );
}
