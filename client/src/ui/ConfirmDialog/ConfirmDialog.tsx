import { type ReactNode, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../Button/Button.tsx';
import { Dialog } from '../Dialog/Dialog.tsx';
import { uiTexts } from '../uiTexts.ts';

export interface ConfirmDialogProps {
  /** The question: "Kết thúc phiên họp?" */
  readonly title: string;
  /** One sentence that says what will happen and whether it can be taken back. */
  readonly consequence: string;
  /** The act in its own words, never "OK": "Kết thúc phiên họp". */
  readonly confirmLabel: string;
  readonly kind?: 'primary' | 'danger';
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Closes when it is done; answer false to keep it open, with what was wrong shown in `children`. */
  readonly onConfirm: () => unknown;
  /** What the act needs beside the yes, such as a reason. */
  readonly children?: ReactNode;
  readonly isConfirmDisabled?: boolean;
}

/** Asks once before what cannot easily be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, consequence, confirmLabel, kind = 'primary', isOpen, onOpenChange } = props;
  const [isPending, setPending] = useState(false);
  const texts = useTexts(uiTexts);

  async function confirm(): Promise<void> {
    setPending(true);
    try {
      const answer = await props.onConfirm();
      if (answer !== false) onOpenChange(false);
    } finally {
      setPending(false);
    }
  }

  const footer = (
    <>
      <Button onPress={() => onOpenChange(false)} isDisabled={isPending}>
        {texts.cancel}
      </Button>
      <Button
        kind={kind}
        isPending={isPending}
        isDisabled={props.isConfirmDisabled === true}
        onPress={() => void confirm()}
      >
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog
      role="alertdialog"
      size="small"
      title={title}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      footer={footer}
    >
      <p>{consequence}</p>
      {props.children}
    </Dialog>
  );
}
