import { useEffect, useState } from 'react';

const FIELDS = 'textarea, select, [contenteditable=true], input:not([type=checkbox], [type=radio])';
const DIALOGS = '[role=dialog], [role=alertdialog]';

/** Whether somebody writes there, on the page itself: a dialog lies over it and does not move with it. */
const isField = (element: EventTarget | null): boolean =>
  element instanceof Element && element.matches(FIELDS) && element.closest(DIALOGS) === null;

/**
 * Turns true once `isReady`, but not under the hands of somebody who is writing on the page: then as soon as
 * the field is left, or by `show`.
 */
export function useHeldWhileTyping(isReady: boolean): {
  readonly isShown: boolean;
  readonly show: () => void;
} {
  const [isLetIn, setLetIn] = useState(false);
  useEffect(() => {
    if (!isReady || isLetIn) return;
    const look = (focused: EventTarget | null) => {
      if (!isField(focused)) setLetIn(true);
    };
    look(document.activeElement);
    const onLeave = ({ relatedTarget }: FocusEvent) => look(relatedTarget);
    document.addEventListener('focusout', onLeave);
    return () => document.removeEventListener('focusout', onLeave);
  }, [isReady, isLetIn]);
  return { isShown: isReady && isLetIn, show: () => setLetIn(true) };
}
