import { z } from 'zod';
import { identifier, moment, title } from '../../session/schemas.ts';

/** The roles that an invitation may give. */
export const invitedRole = z.enum([
  'chair',
  'secretary',
  'point',
  'agency',
  'technician',
  'observer',
  'screen',
]);

/** A secret as it stands behind the `#` of a link. */
export const linkSecret = z.object({ secret: z.string().min(1).max(200) });

export const newInvitation = z.object({
  role: invitedRole,
  /** The room that the link belongs to. Needed for chair, point and agency. */
  pointId: identifier.nullable(),
  /** The agency that the link speaks for. Needed for agency. */
  unitId: identifier.nullable(),
  /** Whom it is for, as the list and the others see it: "Huyện Mường Nhé". */
  label: title,
  /** When it ends; null for 30 days after the session's planned start, or after today when that is later. */
  expiresAt: moment.nullable(),
  /** Whether one device alone may use it; otherwise every device of the room may. */
  oneTime: z.boolean(),
});

export const newInvitations = z.object({ invitations: z.array(newInvitation).min(1).max(500) });

export const invitation = newInvitation.extend({
  invitationId: identifier,
  expiresAt: moment,
  createdAt: moment,
  /** When the first device entered with it. */
  firstUsedAt: moment.nullable(),
  state: z.enum(['live', 'used', 'expired', 'revoked', 'renewed']),
  /** How many devices hold it now. */
  devices: z.int().nonnegative(),
});

export const invitationList = z.object({ invitations: z.array(invitation) });

/** The only time that the link itself is shown. */
export const issuedInvitation = z.object({ invitation, link: z.url() });
export const issuedInvitations = z.object({ issued: z.array(issuedInvitation) });

/** What a link gave its holder. */
export const entry = z.object({
  sessionId: identifier,
  role: invitedRole,
  pointId: identifier.nullable(),
  unitId: identifier.nullable(),
  displayName: title,
});

export type InvitedRole = z.infer<typeof invitedRole>;
export type NewInvitation = z.infer<typeof newInvitation>;
export type Invitation = z.infer<typeof invitation>;
export type InvitationList = z.infer<typeof invitationList>;
export type IssuedInvitation = z.infer<typeof issuedInvitation>;
export type Entry = z.infer<typeof entry>;
