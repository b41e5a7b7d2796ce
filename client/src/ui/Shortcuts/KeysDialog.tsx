import { Keyboard } from 'react-aria-components/Keyboard';
import { useTexts } from '../../i18n/texts.ts';
import { Dialog } from '../Dialog/Dialog.tsx';
import { Switch } from '../Switch/Switch.tsx';
import { uiTexts } from '../uiTexts.ts';
import styles from './KeysDialog.module.css';
import { currentShortcuts, turnShortcuts, useShortcutsOn } from './shortcuts.ts';

interface KeysDialogProps {
  readonly onClose: () => void;
}

/** The page's keys and what they do, and the switch that turns them off. */
export function KeysDialog({ onClose }: KeysDialogProps) {
  const texts = useTexts(uiTexts);
  const isOn = useShortcutsOn();
  const shortcuts = currentShortcuts();
  return (
    <Dialog title={texts.shortcuts} size="small" isOpen onOpenChange={onClose} isDismissable>
      {shortcuts.length === 0 ? <p>{texts.shortcutsNone}</p> : null}
      <dl className={styles.keys}>
        {[...shortcuts, { key: '?', label: texts.showShortcuts }].map(({ key, label }) => (
          <div key={key} className={styles.row}>
            <dt>
              <Keyboard className={styles.key}>{key.toUpperCase()}</Keyboard>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Switch isSelected={isOn} onChange={turnShortcuts}>
          {texts.shortcutsOn}
        </Switch>
        <p className={styles.note}>{texts.shortcutsHelp}</p>
      </div>
    </Dialog>
  );
}
