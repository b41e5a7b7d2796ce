import { useSyncExternalStore } from 'react';

export type Theme = 'auto' | 'light' | 'dark';

export const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
const STORED = 'diemcau.theme';
const listeners = new Set<() => void>();

const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value);

/** The theme of the page: `<html data-theme>`; without one the device decides. */
export function currentTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return isTheme(theme) ? theme : 'auto';
}

function apply(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function chooseTheme(theme: Theme): void {
  apply(theme);
  try {
    localStorage.setItem(STORED, theme);
  } catch {
    // Storage is closed to us: the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/** Before the first render: take up the theme remembered from an earlier visit. */
export function recallTheme(): void {
  try {
    const remembered = localStorage.getItem(STORED);
    if (isTheme(remembered)) apply(remembered);
  } catch {
    // The device decides, then.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, currentTheme);
