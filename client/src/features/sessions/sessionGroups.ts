import type { SessionSummary } from '@diemcau/shared/protocol/api/sessions';

export type SessionGroup = 'running' | 'coming' | 'past';

const groupOf = ({ phase }: SessionSummary): SessionGroup => {
  if (phase === 'open' || phase === 'recess') return 'running';
  return phase === 'adjourned' ? 'past' : 'coming';
};

const startOf = ({ openedAt, startsAt }: SessionSummary): number => openedAt ?? startsAt ?? 0;

/** What runs, what comes (the next one first), what is over (the latest first). */
export function groupSessions(
  sessions: readonly SessionSummary[],
): Readonly<Record<SessionGroup, readonly SessionSummary[]>> {
  const of = (group: SessionGroup) => sessions.filter((session) => groupOf(session) === group);
  const ascending = (one: SessionSummary, other: SessionSummary) => startOf(one) - startOf(other);
  return {
    running: of('running').toSorted(ascending),
    coming: of('coming').toSorted(ascending),
    past: of('past').toSorted((one, other) => ascending(other, one)),
  };
}
