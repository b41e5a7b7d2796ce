import { useCallback, useEffect, useRef, useState } from 'react';
import type { Drafts } from './drafts.ts';
import { useLiveSession } from './sessionContext.ts';

/** How long after the last key a draft is written to disk. */
const REST = 400;

export interface Draft<Value> {
  readonly value: Value;
  readonly change: (value: Value) => void;
  /** After sending: the form is empty again and nothing is kept. */
  readonly clear: () => void;
  /** True where the value was found from an earlier visit, so that the form can say so. */
  readonly isRestored: boolean;
}

/**
 * A form's value, kept on this device while it is typed and found again after a reload. `form` names the
 * form within the session (`answer:${obstacleId}`); `isValue` checks what is found on disk. `empty` must be
 * the same object on every render.
 */
export const useDraft = <Value>(
  form: string,
  empty: Value,
  isValue: (found: unknown) => found is Value,
): Draft<Value> => useDraftIn(useLiveSession().drafts, form, empty, isValue);

/** The same where there is no session, among drafts that the page names. */
export function useDraftIn<Value>(
  drafts: Drafts,
  form: string,
  empty: Value,
  isValue: (found: unknown) => found is Value,
): Draft<Value> {
  const [value, setValue] = useState(empty);
  const [isRestored, setRestored] = useState(false);
  /** What is typed and not on disk yet. */
  const unsaved = useRef<{ readonly value: Value } | null>(null);
  const touched = useRef(false);
  const check = useRef(isValue);

  const save = useCallback(() => {
    if (unsaved.current !== null) void drafts.write(form, unsaved.current.value);
    unsaved.current = null;
  }, [drafts, form]);

  useEffect(() => {
    let isCurrent = true;
    touched.current = false;
    void drafts.read(form).then((found) => {
      // Whoever types already wants what is typed.
      if (!isCurrent || touched.current || !check.current(found)) return;
      setValue(found);
      setRestored(true);
    });
    globalThis.addEventListener('pagehide', save);
    return () => {
      isCurrent = false;
      save();
      globalThis.removeEventListener('pagehide', save);
      setValue(empty);
      setRestored(false);
    };
  }, [drafts, form, save, empty]);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const change = useCallback(
    (next: Value) => {
      touched.current = true;
      unsaved.current = { value: next };
      setValue(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(save, REST);
    },
    [save],
  );
  const clear = useCallback(() => {
    clearTimeout(timer.current);
    unsaved.current = null;
    setValue(empty);
    setRestored(false);
    void drafts.clear(form);
  }, [drafts, form, empty]);
  return { value, change, clear, isRestored };
}
