import {
  type Invitation,
  type InvitedRole,
  invitedRole,
} from '@diemcau/shared/protocol/api/invitations';
import { z } from 'zod';

const row = z.object({
  invitation_id: z.string(),
  session_id: z.string(),
  role: invitedRole,
  point_id: z.string().nullable(),
  unit_id: z.string().nullable(),
  label: z.string(),
  one_time: z.int(),
  created_at: z.int(),
  expires_at: z.int(),
  first_used_at: z.int().nullable(),
  closed_at: z.int().nullable(),
  closed_because: z.enum(['revoked', 'renewed', 'expired']).nullable(),
  devices: z.int(),
});

/** An invitation with what the list does not show. */
export interface StoredInvitation {
  readonly invitationId: string;
  readonly sessionId: string;
  readonly role: InvitedRole;
  readonly pointId: string | null;
  readonly unitId: string | null;
  readonly label: string;
  readonly oneTime: boolean;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly firstUsedAt: number | null;
  readonly closedBecause: 'revoked' | 'renewed' | 'expired' | null;
  readonly devices: number;
}

/** The columns that `invitationFrom` reads, for every statement that selects an invitation. */
export const INVITATION_COLUMNS = `
  invitations.invitation_id, session_id, role, point_id, unit_id, label, one_time, created_at, expires_at,
  first_used_at, closed_at, closed_because,
  (SELECT count(*) FROM invitation_devices
    WHERE invitation_devices.invitation_id = invitations.invitation_id) AS devices`;

/** Parses a row; null where there is none. */
export function invitationFrom(found: unknown): StoredInvitation | null {
  if (found === undefined) return null;
  const read = row.parse(found);
  return {
    invitationId: read.invitation_id,
    sessionId: read.session_id,
    role: read.role,
    pointId: read.point_id,
    unitId: read.unit_id,
    label: read.label,
    oneTime: read.one_time === 1,
    createdAt: read.created_at,
    expiresAt: read.expires_at,
    firstUsedAt: read.first_used_at,
    closedBecause: read.closed_because,
    devices: read.devices,
  };
}

/** Whether who holds it may still act by it. */
export const isLive = (invitation: StoredInvitation, now: number): boolean =>
  invitation.closedBecause === null && now < invitation.expiresAt;

/** Whether one more device may enter by it. */
export const isOpen = (invitation: StoredInvitation, now: number): boolean =>
  isLive(invitation, now) && !(invitation.oneTime && invitation.firstUsedAt !== null);

/** The invitation as secretaries see it in their list. */
export function shownInvitation(stored: StoredInvitation, now: number): Invitation {
  const { sessionId: _session, closedBecause, ...shown } = stored;
  return { ...shown, state: closedBecause ?? openState(stored, now) };
}

function openState(stored: StoredInvitation, now: number): 'live' | 'used' | 'expired' {
  if (!isLive(stored, now)) return 'expired';
  return isOpen(stored, now) ? 'live' : 'used';
}
