import type { Role } from '../log/storedEvent.ts';
import type { Lifecycle } from './lifecycle/state.ts';
import type { Party } from './meta.ts';
import type { Audience } from './redact.ts';

/**
 * The role that a party has just now. Whoever was handed the chair holds it, from his or her own point,
 * until it is taken back; meanwhile the link of the one who handed it over counts as a point's.
 */
export function roleNow(lifecycle: Pick<Lifecycle, 'actingChair'>, party: Party): Role {
  const acting = lifecycle.actingChair;
  if (acting === null) return party.role;
  if (party.role === 'chair') return party.pointId === acting.pointId ? 'chair' : 'point';
  if (party.role === 'point' || party.role === 'agency') {
    return party.pointId === acting.pointId ? 'chair' : party.role;
  }
  return party.role;
}

/** What the party may see. */
export function audienceOf(lifecycle: Pick<Lifecycle, 'actingChair'>, party: Party): Audience {
  const role = roleNow(lifecycle, party);
  if (role === 'chair' || role === 'secretary' || role === 'system') return 'officers';
  if ((role === 'point' || role === 'agency') && party.pointId !== null)
    return `point:${party.pointId}`;
  return 'everyone';
}
