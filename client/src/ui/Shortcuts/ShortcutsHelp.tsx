import { useEffect, useState } from 'react';
import { textsIn } from '../../i18n/texts.ts';
import { showToast } from '../Toast/toasts.ts';
import { uiTexts } from '../uiTexts.ts';
import { isForThePage } from './isForThePage.ts';
import { areShortcutsOn, currentShortcuts } from './shortcuts.ts';

type Keys = typeof import('./KeysDialog.tsx').KeysDialog;

/** Listens for the page's single keys, and shows them on `?`. Stands once in the application. */
export function ShortcutsHelp() {
  const [Dialog, setDialog] = useState<Keys | null>(null);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!isForThePage(event)) return;
      if (event.key === '?') {
        event.preventDefault();
        void loadDialog().then((loaded) => setDialog(() => loaded));
        return;
      }
      if (!areShortcutsOn()) return;
      const key = event.key.toLowerCase();
      const shortcut = currentShortcuts().find((each) => each.key === key);
      if (shortcut === undefined || shortcut.isDisabled === true) return;
      event.preventDefault();
      shortcut.onAction();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return Dialog === null ? null : <Dialog onClose={() => setDialog(null)} />;
}

/** The dialog's code comes when it is first asked for; without a link it may not come. */
async function loadDialog(): Promise<Keys | null> {
  try {
    return (await import('./KeysDialog.tsx')).KeysDialog;
  } catch {
    showToast(textsIn(uiTexts).shortcutsNotLoaded, { tone: 'warning' });
    return null;
  }
}
