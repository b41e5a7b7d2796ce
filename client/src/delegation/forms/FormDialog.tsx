import type { KeyboardEvent, ReactNode } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { FormDialog as PlainFormDialog } from '../../view/Form/FormDialog.tsx';
import { delegationTexts } from '../delegationTexts.ts';
import styles from './Forms.module.css';
import type { Submit } from './useSubmit.ts';

interface FormDialogProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly submit: Submit;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly size?: 'small' | 'medium' | 'large';
  /** Where something was found from an earlier visit, the way to empty the form. */
  readonly onClear?: (() => void) | null;
  readonly children: ReactNode;
}

/** A form over the page: closing keeps what was typed as a draft, and Ctrl+Enter sends from any field. */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, onSubmit, onClear = null } = props;
  const texts = useTexts(delegationTexts);
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <PlainFormDialog
      title={title}
      submitLabel={props.submitLabel}
      isPending={submit.isPending}
      sentence={submit.sentence}
      onSubmit={onSubmit}
      onClose={props.onClose}
      size={props.size ?? 'medium'}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut over the fields inside, which have the focus */}
      <div className={styles.fields} onKeyDown={sendByKey}>
        {onClear === null ? null : (
          <p className={styles.restored} role="status">
            <span>{texts.draftRestored}</span>
            <Button kind="bare" onPress={onClear}>
              {texts.clearDraft}
            </Button>
          </p>
        )}
        {props.children}
      </div>
    </PlainFormDialog>
  );
}
