import type { Actor, Role } from '../log/storedEvent.ts';

const actor = (role: Role, pointId: string | null, unitId: string | null): Actor => ({
  role,
  pointId,
  unitId,
  identity: ['link', role, pointId, unitId].filter((part) => part !== null).join('/'),
});

/** The chair's link, in the central room. */
export const chair = actor('chair', 'point-central', null);
/** A secretary's account, which sits in no room. */
export const secretary = actor('secretary', null, null);
export const observer = actor('observer', null, null);
export const technician = actor('technician', null, null);
export const hallScreen = actor('screen', 'point-central', null);
/** The server itself. */
export const system = actor('system', null, null);

/** The link of a point: `point('muong-nhe')` sits at `point-muong-nhe`. */
export const point = (name: string): Actor => actor('point', `point-${name}`, null);

/** The link of an agency: `agency('planning')` speaks for `unit-planning`, from the central room. */
export const agency = (name: string, pointName = 'central'): Actor =>
  actor('agency', `point-${pointName}`, `unit-${name}`);
