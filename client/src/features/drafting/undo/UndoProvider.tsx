import { type ReactNode, useEffect, useRef } from 'react';
import { SessionContext, useLiveSession } from '../../../session/sessionContext.ts';
import { UndoContext } from './undoContext.ts';
import { useUndoStack } from './useUndoStack.ts';

/** Around the drafting page: what is done in it can be taken back by Ctrl+Z or a button. */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const session = useLiveSession();
  const { remembering, undo } = useUndoStack(session);
  useUndoKey(undo.undo);
  return (
    <SessionContext value={remembering}>
      <UndoContext value={undo}>{children}</UndoContext>
    </SessionContext>
  );
}

const TEXT_FIELDS = 'input, textarea, select, [contenteditable="true"], [role="spinbutton"]';
const DIALOGS = '[role="dialog"], [role="alertdialog"]';

/** In a text field the key is the field's own; under a dialog nothing is undone unseen. */
function useUndoKey(undo: () => Promise<void>): void {
  const current = useRef(undo);
  useEffect(() => {
    current.current = undo;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isUndo || event.key.toLowerCase() !== 'z') return;
      if (event.target instanceof Element && event.target.closest(TEXT_FIELDS) !== null) return;
      if (document.querySelector(DIALOGS) !== null) return;
      event.preventDefault();
      void current.current();
    };
    globalThis.addEventListener('keydown', press);
    return () => globalThis.removeEventListener('keydown', press);
  }, []);
}
