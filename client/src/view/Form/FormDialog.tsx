import { type FormEvent, type ReactNode, useId } from 'react';
import { defineTexts, useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { RefusalNote } from '../Act/RefusalNote.tsx';
import styles from './FormDialog.module.css';

const texts = defineTexts({ vi: { cancel: 'Hủy' }, en: { cancel: 'Cancel' } });

interface FormDialogProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly isPending: boolean;
  /** Why the last attempt was refused. */
  readonly sentence: string | null;
  readonly isSubmitDisabled?: boolean;
  readonly onClose: () => void;
  readonly onSubmit: () => unknown;
  /** Buttons beside the one that submits. */
  readonly acts?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  readonly children: ReactNode;
}

/** A form in a dialog: Enter in a field sends it, Esc leaves it, a refusal is shown above the buttons. */
export function FormDialog(props: FormDialogProps) {
  const words = useTexts(texts);
  const formId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <Dialog
      title={props.title}
      isOpen
      onOpenChange={props.onClose}
      size={props.size ?? 'medium'}
      footer={
        <>
          <Button onPress={props.onClose}>{words.cancel}</Button>
          {props.acts}
          <Button
            type="submit"
            form={formId}
            kind="primary"
            isPending={props.isPending}
            isDisabled={props.isSubmitDisabled === true}
          >
            {props.submitLabel}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate className={styles.form} onSubmit={submit}>
        {props.children}
        <RefusalNote act={{ sentence: props.sentence }} />
      </form>
    </Dialog>
  );
}
