import { type FormEvent, type ReactNode, useId } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { uiTexts } from '../../ui/uiTexts.ts';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import type { Act } from '../../view/Act/useAct.ts';
import styles from './Chair.module.css';

interface ActDialogProps {
  readonly title: string;
  /** The act in its own words. */
  readonly submitLabel: string;
  readonly act: Act;
  /** Sends; the dialog closes when it was taken, and stays with the refusal when it was not. */
  readonly onSubmit: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly isSubmitDisabled?: boolean;
  readonly kind?: 'primary' | 'danger';
  readonly size?: 'small' | 'medium' | 'large';
  readonly children: ReactNode;
}

/** A small form over the page for one act of the chair. Enter sends, Esc leaves. */
export function ActDialog(props: ActDialogProps) {
  const { title, submitLabel, act, onSubmit, onClose, kind = 'primary', size = 'small' } = props;
  const texts = useTexts(uiTexts);
  const form = useId();
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (props.isSubmitDisabled === true || act.isPending) return;
    if (await onSubmit()) onClose();
  }
  return (
    <Dialog
      title={title}
      size={size}
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button
            type="submit"
            form={form}
            kind={kind}
            isPending={act.isPending}
            isDisabled={props.isSubmitDisabled === true}
          >
            {submitLabel}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        {props.children}
        <RefusalNote act={act} />
      </form>
    </Dialog>
  );
}
