export type Politeness = 'polite' | 'assertive';

export interface Announcement {
  readonly number: number;
  readonly text: string;
}

type Announcements = Readonly<Record<Politeness, Announcement>>;

const NOTHING: Announcement = { number: 0, text: '' };
const listeners = new Set<() => void>();
let latest: Announcements = { polite: NOTHING, assertive: NOTHING };

/**
 * Has a screen reader say a sentence. `polite` waits until it has finished what it is saying: that is
 * almost always right; `assertive` interrupts, for one's own turn or a lost link.
 */
export function announce(text: string, politeness: Politeness = 'polite'): void {
  latest = { ...latest, [politeness]: { number: latest[politeness].number + 1, text } };
  for (const listener of listeners) listener();
}

export const latestAnnouncements = (): Announcements => latest;

export function subscribeToAnnouncements(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
