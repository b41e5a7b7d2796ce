import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { ENTRY_ANCHOR } from '../../view/Missing/whereToMend.ts';

/** Brings the entry that the page's address names into sight, with the keyboard on it. */
export function useAskedEntry(onAsked: () => void): void {
  const { hash, key } = useLocation();
  const asked = useRef(onAsked);
  useEffect(() => {
    asked.current = onAsked;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the same address has another key
  useEffect(() => {
    if (!hash.startsWith(`#${ENTRY_ANCHOR}`)) return;
    asked.current();
    const entry = document.getElementById(hash.slice(1));
    entry?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }, [hash, key]);
}
