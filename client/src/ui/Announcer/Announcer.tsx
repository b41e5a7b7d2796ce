import { useSyncExternalStore } from 'react';
import { latestAnnouncements, subscribeToAnnouncements } from './announce.ts';

/**
 * The page's two live regions, there from the start, since screen readers overlook regions that come
 * with their text. The same sentence twice is said twice: each has its own element. The attribute keeps
 * them audible while a dialog hides the rest of the page.
 */
export function Announcer() {
  const { polite, assertive } = useSyncExternalStore(subscribeToAnnouncements, latestAnnouncements);
  return (
    <div className="visually-hidden" data-live-announcer="true">
      <div aria-live="polite" aria-atomic="true">
        <p key={polite.number}>{polite.text}</p>
      </div>
      <div aria-live="assertive" aria-atomic="true">
        <p key={assertive.number}>{assertive.text}</p>
      </div>
    </div>
  );
}
