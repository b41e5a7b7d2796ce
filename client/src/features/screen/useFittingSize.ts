import { type RefObject, useLayoutEffect } from 'react';

/** Letter sizes in hundredths of the viewport's width, largest first; 28 px is the least from across a room. */
const SIZES = [4.6, 4, 3.4, 3, 2.6, 2.2, 1.9, 1.6];
const LEAST = 28;

/**
 * Sets the letters of `text` as large as they go while everything in `frame` is in sight, again whenever the
 * words or the screen change.
 */
export function useFittingSize(
  frame: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  words: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, another size
  useLayoutEffect(() => {
    const fit = () => {
      const box = frame.current;
      const letters = text.current;
      if (box === null || letters === null) return;
      for (const size of SIZES) {
        letters.style.fontSize = `${Math.max(LEAST, (size / 100) * globalThis.innerWidth)}px`;
        if (box.scrollHeight <= box.clientHeight) return;
      }
    };
    fit();
    if (typeof ResizeObserver === 'undefined' || frame.current === null) return;
    const observer = new ResizeObserver(fit);
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame, text, words]);
}
