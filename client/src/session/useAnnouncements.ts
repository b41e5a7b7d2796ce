import { useEffect } from 'react';
import { currentLanguage } from '../i18n/language.ts';
import { textsIn } from '../i18n/texts.ts';
import { announce } from '../ui/Announcer/announce.ts';
import { type Announcement, announcementOf } from './announcements.ts';
import { announcementTexts } from './announcementTexts.ts';
import type { EventBatch } from './connectionParts.ts';
import { useLiveSession } from './sessionContext.ts';

/** How many sentences are said of one batch: more than that nobody follows. */
const MOST_AT_ONCE = 4;

/** The announcements of a batch, the newest ones where there are many. */
export function announcementsOf({ seen, before, after }: EventBatch): readonly Announcement[] {
  const { state, party } = after;
  if (state === null || party === null) return [];
  const facts = { before: before.state, after: state, party, language: currentLanguage() };
  return seen
    .flatMap(({ event, actor }) => announcementOf(event.type, event.payload, actor, facts) ?? [])
    .slice(-MOST_AT_ONCE);
}

/** Has the screen reader say what happens in the session, and after a lost link how much has. */
export function useAnnouncements(): void {
  const { store, onEvents } = useLiveSession();
  useEffect(() => {
    let missed = 0;
    const stopEvents = onEvents((batch) => {
      if (batch.before.connection !== 'live') {
        missed += batch.seen.length;
        return;
      }
      const said = announcementsOf(batch);
      for (const politeness of ['assertive', 'polite'] as const) {
        const texts = said.filter((each) => each.politeness === politeness);
        if (texts.length > 0) announce(texts.map(({ text }) => text).join(' '), politeness);
      }
    });
    const stopStore = store.subscribe((data, before) => {
      if (before.connection === 'cutOff' && data.connection === 'live') {
        announce(textsIn(announcementTexts).back(missed));
        missed = 0;
      }
    });
    return () => {
      stopEvents();
      stopStore();
    };
  }, [store, onEvents]);
}
