import type { Role } from '../log/storedEvent.ts';
import type { Lifecycle, Official } from './lifecycle/state.ts';
import type { Party } from './meta.ts';
import type { Audience } from './redact.ts';

type Conduct = Pick<Lifecycle, 'actingChair'>;

/**
 * The role that a party has just now. Whoever was handed the chair holds it, from the link of his or her own
 * point, until it is taken back; meanwhile the link of the one who handed it over counts as a point's, unless
 * both sit in the same room. An agency's link never conducts: several agencies share a room.
 */
export function roleNow({ actingChair }: Conduct, { role, pointId }: Party): Role {
  if (actingChair === null || (role !== 'chair' && role !== 'point')) return role;
  return pointId === actingChair.pointId ? 'chair' : 'point';
}

/** What the party may see. */
export function audienceOf(lifecycle: Conduct, party: Party): Audience {
  const role = roleNow(lifecycle, party);
  if (role === 'chair' || role === 'secretary' || role === 'system') return 'officers';
  if (role === 'technician') return 'technicians';
  const inRoom = role === 'point' || role === 'agency';
  return inRoom && party.pointId !== null ? `point:${party.pointId}` : 'everyone';
}

/** Who conducts the session just now; null as long as nobody is named. */
export const chairNow = ({
  actingChair,
  details,
}: Pick<Lifecycle, 'actingChair' | 'details'>): Official | null =>
  actingChair ?? details?.chair ?? null;
