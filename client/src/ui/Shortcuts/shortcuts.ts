import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Shortcut {
  /** As `KeyboardEvent.key`, lower case: "n", "e", "?". */
  readonly key: string;
  /** What it does, in words. */
  readonly label: string;
  readonly onAction: () => void;
  readonly isDisabled?: boolean;
}

const STORED = 'diemcau.shortcuts';
const listeners = new Set<() => void>();
let groups: readonly { readonly current: readonly Shortcut[] }[] = [];
let isOn = true;

function notify(): void {
  for (const listener of listeners) listener();
}

/** Gives the page single keys while the component is there; `?` lists them. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const group = useRef(shortcuts);
  useEffect(() => {
    group.current = shortcuts;
  });
  useEffect(() => {
    groups = [...groups, group];
    notify();
    return () => {
      groups = groups.filter((each) => each !== group);
      notify();
    };
  }, []);
}

/** Those in force, the last registered first where two want the same key. */
export const currentShortcuts = (): readonly Shortcut[] =>
  groups.toReversed().flatMap((group) => group.current);

/** Whoever speaks to the machine or has a tremor can turn single keys off (WCAG 2.1.4). */
export const areShortcutsOn = (): boolean => isOn;

export function turnShortcuts(on: boolean): void {
  isOn = on;
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off');
  } catch {
    // The choice lasts as long as the page.
  }
  notify();
}

export function recallShortcuts(): void {
  try {
    isOn = localStorage.getItem(STORED) !== 'off';
  } catch {
    isOn = true;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useShortcutsOn = (): boolean => useSyncExternalStore(subscribe, areShortcutsOn);
