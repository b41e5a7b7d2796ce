import { useEffect, useState } from 'react';

export interface FullScreenControl {
  readonly isFull: boolean;
  /** Throws what the browser throws where it refuses. */
  readonly toggle: () => Promise<void>;
}

/**
 * The whole document fills the screen and the stage lies over it: were it the stage alone, menus and notices,
 * which stand at the end of the document, would not be seen.
 */
export function useFullScreen(): FullScreenControl {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull((before) => before && document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  return {
    isFull,
    async toggle() {
      if (isFull) return document.exitFullscreen();
      await document.documentElement.requestFullscreen();
      setFull(true);
    },
  };
}
