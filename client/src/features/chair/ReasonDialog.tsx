import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import type { Act } from '../../view/Act/useAct.ts';
import { ActDialog } from './ActDialog.tsx';
import { chairTexts } from './chairTexts.ts';

interface ReasonDialogProps {
  readonly title: string;
  /** What will happen, in a sentence. */
  readonly consequence?: string;
  readonly submitLabel: string;
  readonly act: Act;
  readonly onSubmit: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
  /** What is usually said; the chair may change it. */
  readonly usual?: string;
  readonly isOptional?: boolean;
  readonly kind?: 'primary' | 'danger';
}

const LIMIT = 2_000;

/** For acts that go into the minutes with their reason. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { consequence, usual = '', isOptional = false, onSubmit, ...rest } = props;
  const [reason, setReason] = useState(usual);
  const texts = useTexts(chairTexts);
  const given = reason.trim();
  return (
    <ActDialog
      {...rest}
      onSubmit={() => onSubmit(given)}
      isSubmitDisabled={(given === '' && !isOptional) || given.length > LIMIT}
    >
      {consequence === undefined ? null : <p>{consequence}</p>}
      <TextArea
        label={isOptional ? texts.reasonOptional : texts.reason}
        value={reason}
        onChange={setReason}
        isRequired={!isOptional}
        limit={LIMIT}
        rows={2}
        autoFocus
      />
    </ActDialog>
  );
}
