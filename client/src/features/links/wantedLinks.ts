import type {
  Invitation,
  InvitedRole,
  NewInvitation,
} from '@diemcau/shared/protocol/api/invitations';
import type { SessionState } from '@diemcau/shared/session/state';
import { points, unitOf } from '../../session/selectors.ts';

/** A link that a session of this shape usually needs. */
export interface WantedLink {
  readonly role: InvitedRole;
  readonly pointId: string | null;
  readonly unitId: string | null;
  /** Whom it is for; null for the role's own name. */
  readonly name: string | null;
}

/** In a central room chair, agencies and screen sit; every member point has one link for all its devices. */
export function wantedLinks(state: SessionState): readonly WantedLink[] {
  const all = points(state);
  const central = all.find(({ kind }) => kind === 'central') ?? null;
  const ofCentral = central === null ? [] : rolesOfTheCentralRoom(state, central.pointId);
  return [
    ...ofCentral,
    ...all
      .filter(({ kind }) => kind === 'member')
      .map(({ pointId, name }) => ({ role: 'point' as const, pointId, unitId: null, name })),
    { role: 'observer', pointId: null, unitId: null, name: null },
  ];
}

function rolesOfTheCentralRoom(state: SessionState, pointId: string): readonly WantedLink[] {
  const room = state.attendance.points[pointId];
  const agencies = (room?.unitIds ?? [])
    .map((unitId) => unitOf(state, unitId))
    .filter((unit) => unit?.kind === 'agency');
  return [
    { role: 'chair', pointId, unitId: null, name: null },
    { role: 'secretary', pointId, unitId: null, name: null },
    ...agencies.flatMap((unit) =>
      unit === null
        ? []
        : { role: 'agency' as const, pointId, unitId: unit.unitId, name: unit.name.vi },
    ),
    { role: 'screen', pointId, unitId: null, name: null },
  ];
}

const isFor = (wanted: WantedLink, { role, pointId, unitId }: Invitation): boolean =>
  role === wanted.role && pointId === wanted.pointId && unitId === wanted.unitId;

const isUsable = ({ state }: Invitation): boolean => state === 'live' || state === 'used';

/** Those that no usable link stands for yet. */
export const missingLinks = (
  wanted: readonly WantedLink[],
  existing: readonly Invitation[],
): readonly WantedLink[] =>
  wanted.filter((each) => !existing.some((other) => isUsable(other) && isFor(each, other)));

/** The request for it; the server sets the usual expiry. */
export const invitationFor = (
  { role, pointId, unitId, name }: WantedLink,
  roleNames: Readonly<Record<InvitedRole, string>>,
): NewInvitation => ({
  role,
  pointId,
  unitId,
  label: name ?? roleNames[role],
  expiresAt: null,
  oneTime: false,
});
