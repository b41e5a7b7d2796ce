import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTexts } from '../../i18n/texts.ts';
import { classes } from '../classes.ts';
import { IconButton } from '../IconButton/IconButton.tsx';
import { uiTexts } from '../uiTexts.ts';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
  /** Buttons, the act of the moment last. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  /** `alertdialog` interrupts: a question that must be answered. */
  readonly role?: 'dialog' | 'alertdialog';
  /** Whether a click beside it closes it; not while something typed would be lost. */
  readonly isDismissable?: boolean;
}

/** Opens over the page, holds the focus, gives it back; Esc closes. On a phone it fills the screen. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onOpenChange, children, footer = null, size = 'medium' } = props;
  const texts = useTexts(uiTexts);
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={props.isDismissable === true}
      className={classes(styles.overlay)}
    >
      <Modal className={classes(styles.modal, styles[size])}>
        <AriaDialog role={props.role ?? 'dialog'} className={classes(styles.dialog)}>
          <header className={styles.header}>
            <Heading slot="title" level={2} className={classes(styles.title)}>
              {title}
            </Heading>
            <IconButton icon={X} label={texts.close} onPress={() => onOpenChange(false)} />
          </header>
          <div className={styles.body}>{children}</div>
          {footer === null ? null : <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
