import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { announce } from '../ui/Announcer/announce.ts';
import { MAIN_ID } from '../ui/SkipLink/SkipLink.tsx';

/**
 * What a browser does by itself when a page is loaded: after each change of address the focus stands at
 * the top of the new page and its title is read. Gives the address's path.
 */
export function useFocusOnNewPage(): string {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    window.scrollTo(0, 0);
    document.getElementById(MAIN_ID)?.focus({ preventScroll: true });
    announce(document.title);
  }, [pathname]);
  return pathname;
}
