import { lazy, Suspense, useEffect, useState } from 'react';
import { isForThePage } from './isForThePage.ts';
import { areShortcutsOn, currentShortcuts } from './shortcuts.ts';

const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }));

/** Listens for the page's single keys, and shows them on `?`. Stands once in the application. */
export function ShortcutsHelp() {
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!isForThePage(event)) return;
      if (event.key === '?') {
        event.preventDefault();
        setOpen(true);
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

  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <KeysDialog onClose={() => setOpen(false)} />
    </Suspense>
  );
}
