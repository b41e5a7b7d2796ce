import { useSyncExternalStore } from 'react';

export type Language = 'vi' | 'en';

export const LANGUAGES: readonly Language[] = ['vi', 'en'];
const STORED = 'diemcau.language';
const listeners = new Set<() => void>();

const isLanguage = (value: unknown): value is Language => value === 'vi' || value === 'en';

/** The language of the page: `<html lang>` is the one place where it is kept. */
export function currentLanguage(): Language {
  const language = document.documentElement.lang;
  return isLanguage(language) ? language : 'vi';
}

/** Chosen once and remembered. Works without storage too (private windows), then for this page only. */
export function chooseLanguage(language: Language): void {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // Storage is closed to us: the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/** Before the first render: take up the language remembered from an earlier visit. */
export function recallLanguage(): void {
  try {
    const remembered = localStorage.getItem(STORED);
    if (isLanguage(remembered)) document.documentElement.lang = remembered;
  } catch {
    // Vietnamese, then.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage);

/** For React Aria and Intl. */
export const localeOf = (language: Language): 'vi-VN' | 'en-GB' =>
  language === 'vi' ? 'vi-VN' : 'en-GB';
