import type { DatabaseSync } from 'node:sqlite';
import type { NewInvitation } from '@diemcau/shared/protocol/api/invitations';
import { z } from 'zod';
import { freshIdentifier } from '../sessions/identifiers.ts';
import { inTransaction } from '../storage/transaction.ts';
import {
  INVITATION_COLUMNS,
  invitationFrom,
  isLive,
  isOpen,
  type StoredInvitation,
} from './invitationRows.ts';
import type { Revocations } from './revocations.ts';
import { hashOfSecret, newSecret, type RandomBytes } from './secrets.ts';

/** An invitation whose end is settled. */
export type InvitationTerms = NewInvitation & { readonly expiresAt: number };

/** An invitation with its secret, which is nowhere kept: it is shown now or never. */
export interface IssuedSecret {
  readonly invitation: StoredInvitation;
  readonly secret: string;
}

/** Links into sessions. Each is bound to one session, one role and one point. */
export interface Invitations {
  create(sessionId: string, terms: InvitationTerms, createdBy: string): IssuedSecret;
  /** Oldest first. */
  list(sessionId: string): readonly StoredInvitation[];
  /** The same invitation with a new secret until `expiresAt`; the old one ends. Null where there is none, or it was revoked or renewed before. */
  renew(
    sessionId: string,
    invitationId: string,
    expiresAt: number,
    createdBy: string,
  ): IssuedSecret | null;
  /** Ends it and every device's right that came from it. False where there is none that has not ended. */
  revoke(sessionId: string, invitationId: string): boolean;
  /**
   * Takes a link's secret and gives a device's token. Null for a secret that is expired, revoked, used or
   * guessed: all of them are hashed and looked up once, and nothing else is done for any.
   */
  exchange(
    secret: string,
  ): { readonly invitation: StoredInvitation; readonly token: string } | null;
  /** The invitation that a device's token stands for, while it may be used. */
  heldBy(token: string): StoredInvitation | null;
  /** Ends one device's right. */
  leave(token: string): void;
  /** Ends what has expired, telling the listeners. The rows stay: the log names actors by them. */
  closeExpired(): void;
}

interface InvitationParts {
  readonly database: DatabaseSync;
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
  readonly revocations: Revocations;
}

const expiredRows = z.array(z.object({ invitation_id: z.string() }));

/** Keeps invitations in the database's tables `invitations` and `invitation_devices`. */
export function createInvitations(parts: InvitationParts): Invitations {
  const { database, clock, randomBytes, revocations } = parts;
  const statements = prepare(database);

  const find = (sessionId: string, invitationId: string) =>
    invitationFrom(statements.byId.get(sessionId, invitationId));

  const close = (invitationId: string, because: 'revoked' | 'renewed' | 'expired') => {
    statements.close.run(clock(), because, invitationId);
    statements.forgetDevices.run(invitationId);
  };

  const announce = (invitationId: string) => revocations.announce(`invitation:${invitationId}`);

  const create: Invitations['create'] = (sessionId, terms, createdBy) => {
    const secret = newSecret(randomBytes);
    const stored: StoredInvitation = {
      ...terms,
      invitationId: freshIdentifier(),
      sessionId,
      createdAt: clock(),
      firstUsedAt: null,
      closedBecause: null,
      devices: 0,
    };
    statements.insert.run(
      stored.invitationId,
      sessionId,
      stored.role,
      stored.pointId,
      stored.unitId,
      stored.label,
      stored.oneTime ? 1 : 0,
      hashOfSecret(secret),
      stored.createdAt,
      createdBy,
      stored.expiresAt,
    );
    return { invitation: stored, secret };
  };

  return {
    create,
    list: (sessionId) =>
      statements.bySession.all(sessionId).flatMap((row) => invitationFrom(row) ?? []),
    renew(sessionId, invitationId, expiresAt, createdBy) {
      const old = find(sessionId, invitationId);
      if (old === null || (old.closedBecause !== null && old.closedBecause !== 'expired')) {
        return null;
      }
      const issued = inTransaction(database, () => {
        close(invitationId, 'renewed');
        return create(sessionId, { ...old, expiresAt }, createdBy);
      });
      announce(invitationId);
      return issued;
    },
    revoke(sessionId, invitationId) {
      const found = find(sessionId, invitationId);
      if (found === null || found.closedBecause !== null) return false;
      inTransaction(database, () => close(invitationId, 'revoked'));
      announce(invitationId);
      return true;
    },
    exchange(secret) {
      const invitation = invitationFrom(statements.bySecret.get(hashOfSecret(secret)));
      if (invitation === null || !isOpen(invitation, clock())) return null;
      const token = newSecret(randomBytes);
      inTransaction(database, () => {
        statements.markUsed.run(clock(), invitation.invitationId);
        statements.addDevice.run(hashOfSecret(token), invitation.invitationId, clock());
      });
      return { invitation, token };
    },
    heldBy(token) {
      const invitation = invitationFrom(statements.byDevice.get(hashOfSecret(token)));
      return invitation !== null && isLive(invitation, clock()) ? invitation : null;
    },
    leave: (token) => void statements.removeDevice.run(hashOfSecret(token)),
    closeExpired() {
      const expired = expiredRows.parse(statements.expired.all(clock()));
      if (expired.length === 0) return;
      // Told first: they have ended by the clock, whether or not the database can be written just now.
      for (const row of expired) announce(row.invitation_id);
      inTransaction(database, () => {
        for (const row of expired) close(row.invitation_id, 'expired');
      });
    },
  };
}

const prepare = (database: DatabaseSync) => ({
  insert: database.prepare(`
    INSERT INTO invitations (invitation_id, session_id, role, point_id, unit_id, label, one_time,
      secret_hash, created_at, created_by, expires_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
  byId: database.prepare(
    `SELECT ${INVITATION_COLUMNS} FROM invitations WHERE session_id = ? AND invitation_id = ?`,
  ),
  bySession: database.prepare(
    `SELECT ${INVITATION_COLUMNS} FROM invitations WHERE session_id = ? ORDER BY created_at, rowid`,
  ),
  bySecret: database.prepare(`SELECT ${INVITATION_COLUMNS} FROM invitations WHERE secret_hash = ?`),
  byDevice: database.prepare(`
    SELECT ${INVITATION_COLUMNS} FROM invitation_devices AS device
    JOIN invitations ON invitations.invitation_id = device.invitation_id
    WHERE device.token_hash = ?`),
  addDevice: database.prepare(
    'INSERT INTO invitation_devices (token_hash, invitation_id, entered_at) VALUES (?, ?, ?)',
  ),
  markUsed: database.prepare(
    'UPDATE invitations SET first_used_at = coalesce(first_used_at, ?) WHERE invitation_id = ?',
  ),
  removeDevice: database.prepare('DELETE FROM invitation_devices WHERE token_hash = ?'),
  forgetDevices: database.prepare('DELETE FROM invitation_devices WHERE invitation_id = ?'),
  close: database.prepare(
    'UPDATE invitations SET closed_at = ?, closed_because = ? WHERE invitation_id = ?',
  ),
  expired: database.prepare(
    'SELECT invitation_id FROM invitations WHERE closed_at IS NULL AND expires_at <= ?',
  ),
});
