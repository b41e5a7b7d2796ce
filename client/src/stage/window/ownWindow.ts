import { createContext, type RefObject, useCallback, useEffect, useMemo, useState } from 'react';

interface OwnWindow {
  /** The floating window that holds the large picture; null while it is on the page. */
  readonly opened: Window | null;
  readonly close: () => void;
}

export const OwnWindowContext = createContext<OwnWindow>({ opened: null, close: () => undefined });

/** Documents in floating windows (Chromium); TypeScript's library does not know them yet. */
interface DocumentPictureInPicture {
  requestWindow(options: { readonly width: number; readonly height: number }): Promise<Window>;
}

function documentWindows(): DocumentPictureInPicture | null {
  const found: unknown = Reflect.get(globalThis, 'documentPictureInPicture');
  return isDocumentWindows(found) ? found : null;
}

const isDocumentWindows = (found: unknown): found is DocumentPictureInPicture =>
  typeof found === 'object' && found !== null && 'requestWindow' in found;

/** Whether this browser can show a picture in a window of its own, one way or the other. */
export const hasOwnWindows = (): boolean =>
  documentWindows() !== null || document.pictureInPictureEnabled === true;

export interface OwnWindowControl extends OwnWindow {
  /** Throws what the browser throws where it refuses. */
  readonly toggle: () => Promise<void>;
}

/** Moves the large picture into a window of its own and back: with its plate where documents may float, else bare. */
export function useOwnWindow(main: RefObject<HTMLElement | null>): OwnWindowControl {
  const [opened, setOpened] = useState<Window | null>(null);
  const close = useCallback(() => opened?.close(), [opened]);
  useEffect(() => {
    if (opened === null) return;
    const forget = () => setOpened(null);
    opened.addEventListener('pagehide', forget);
    return () => opened.removeEventListener('pagehide', forget);
  }, [opened]);
  // Whoever leaves the stage takes the window along.
  useEffect(() => () => opened?.close(), [opened]);
  return useMemo(
    () => ({
      opened,
      close,
      async toggle() {
        if (opened !== null) return opened.close();
        const windows = documentWindows();
        if (windows === null) return toggleVideo(main.current);
        const own = await windows.requestWindow({ width: 480, height: 270 });
        dress(own.document);
        setOpened(own);
      },
    }),
    [opened, close, main],
  );
}

async function toggleVideo(main: HTMLElement | null): Promise<void> {
  if (document.pictureInPictureElement !== null) await document.exitPictureInPicture();
  else await main?.querySelector('video')?.requestPictureInPicture();
}

/** The page's own styles, language and theme; the files are there already. */
function dress(own: Document): void {
  own.documentElement.lang = document.documentElement.lang;
  const { theme } = document.documentElement.dataset;
  if (theme !== undefined) own.documentElement.dataset.theme = theme;
  for (const sheet of document.querySelectorAll('link[rel=stylesheet], style')) {
    own.head.append(sheet.cloneNode(true));
  }
}
