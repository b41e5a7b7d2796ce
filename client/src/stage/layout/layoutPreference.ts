import { useState } from 'react';
import type { LayoutChoice } from './arrange.ts';

const KEY = 'diemcau.layout';
const CHOICES: readonly LayoutChoice[] = ['auto', 'speaker', 'grid', 'presentation'];

/** How the pictures are laid out, remembered on this machine; where it keeps nothing, until the page is left. */
export function useLayoutChoice(): readonly [LayoutChoice, (choice: LayoutChoice) => void] {
  const [choice, setChoice] = useState(read);
  return [
    choice,
    (next) => {
      setChoice(next);
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // A full or forbidden storage.
      }
    },
  ];
}

function read(): LayoutChoice {
  try {
    const kept = localStorage.getItem(KEY);
    return CHOICES.find((choice) => choice === kept) ?? 'auto';
  } catch {
    return 'auto';
  }
}
