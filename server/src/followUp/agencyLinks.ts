import type { DatabaseSync } from 'node:sqlite';
import type { AgencyLink } from '@diemcau/shared/protocol/api/followUp';
import { z } from 'zod';
import { hashOfSecret, newSecret, type RandomBytes } from '../access/secrets.ts';
import { freshIdentifier } from '../sessions/identifiers.ts';
import { inTransaction } from '../storage/transaction.ts';

/** A link by which an agency reports to a committee, also between sessions. */
export interface StoredAgencyLink extends Omit<AgencyLink, 'state'> {
  readonly committeeId: string;
  readonly closedBecause: 'revoked' | 'renewed' | null;
}

/** What a link is made for. */
export interface AgencyLinkTerms {
  readonly unitId: string;
  readonly label: string;
  readonly expiresAt: number;
}

/** A link with its secret, which is nowhere kept: it is shown now or never. */
export interface IssuedAgencySecret {
  readonly link: StoredAgencyLink;
  readonly secret: string;
}

/** Links of agencies to committees. Each is bound to one committee and one agency, expires and can be revoked. */
export interface AgencyLinks {
  create(committeeId: string, terms: AgencyLinkTerms, createdBy: string): IssuedAgencySecret;
  /** Oldest first. */
  list(committeeId: string): readonly StoredAgencyLink[];
  /** The same link with a new secret; the old one ends. Null where there is none that has not ended. */
  renew(
    committeeId: string,
    linkId: string,
    expiresAt: number,
    createdBy: string,
  ): IssuedAgencySecret | null;
  /** False where there is none that has not ended. */
  revoke(committeeId: string, linkId: string): boolean;
  /** Takes a link's secret and gives a device's token; null for one that is expired, revoked or guessed. */
  exchange(secret: string): { readonly link: StoredAgencyLink; readonly token: string } | null;
  /** The link that a device's token stands for, while it may be used. */
  heldBy(token: string): StoredAgencyLink | null;
  leave(token: string): void;
}

/** Devices that one link serves at a time; one more takes the place of the first. */
const MOST_DEVICES = 50;

const row = z.object({
  link_id: z.string(),
  committee_id: z.string(),
  unit_id: z.string(),
  label: z.string(),
  created_at: z.int(),
  expires_at: z.int(),
  first_used_at: z.int().nullable(),
  closed_because: z.enum(['revoked', 'renewed']).nullable(),
  devices: z.int(),
});

function linkFrom(found: unknown): StoredAgencyLink | null {
  if (found === undefined) return null;
  const read = row.parse(found);
  return {
    linkId: read.link_id,
    committeeId: read.committee_id,
    unitId: read.unit_id,
    label: read.label,
    createdAt: read.created_at,
    expiresAt: read.expires_at,
    firstUsedAt: read.first_used_at,
    closedBecause: read.closed_because,
    devices: read.devices,
  };
}

/** The link as the list shows it. */
export function shownAgencyLink(stored: StoredAgencyLink, now: number): AgencyLink {
  const { committeeId: _committee, closedBecause, ...shown } = stored;
  return { ...shown, state: closedBecause ?? (now < stored.expiresAt ? 'live' : 'expired') };
}

interface AgencyLinkParts {
  readonly database: DatabaseSync;
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
}

/** Keeps them in the tables `agency_links` and `agency_link_devices`. */
export function createAgencyLinks({ database, clock, randomBytes }: AgencyLinkParts): AgencyLinks {
  const statements = prepare(database);
  const isLive = ({ closedBecause, expiresAt }: StoredAgencyLink) =>
    closedBecause === null && clock() < expiresAt;
  const find = (committeeId: string, linkId: string) =>
    linkFrom(statements.byId.get(committeeId, linkId));
  const close = (linkId: string, because: 'revoked' | 'renewed') => {
    statements.close.run(clock(), because, linkId);
    statements.forgetDevices.run(linkId);
  };

  const create: AgencyLinks['create'] = (committeeId, terms, createdBy) => {
    const secret = newSecret(randomBytes);
    const link: StoredAgencyLink = {
      ...terms,
      linkId: freshIdentifier(),
      committeeId,
      createdAt: clock(),
      firstUsedAt: null,
      closedBecause: null,
      devices: 0,
    };
    const { linkId, unitId, label, createdAt, expiresAt } = link;
    const hash = hashOfSecret(secret);
    statements.insert.run(
      linkId,
      committeeId,
      unitId,
      label,
      hash,
      createdAt,
      createdBy,
      expiresAt,
    );
    return { link, secret };
  };

  return {
    create,
    list: (committeeId) =>
      statements.byCommittee.all(committeeId).flatMap((each) => linkFrom(each) ?? []),
    renew(committeeId, linkId, expiresAt, createdBy) {
      const old = find(committeeId, linkId);
      if (old === null || old.closedBecause !== null) return null;
      const { unitId, label } = old;
      return inTransaction(database, () => {
        close(linkId, 'renewed');
        return create(committeeId, { unitId, label, expiresAt }, createdBy);
      });
    },
    revoke(committeeId, linkId) {
      const found = find(committeeId, linkId);
      if (found === null || found.closedBecause !== null) return false;
      inTransaction(database, () => close(linkId, 'revoked'));
      return true;
    },
    exchange(secret) {
      const link = linkFrom(statements.bySecret.get(hashOfSecret(secret)));
      if (link === null || !isLive(link)) return null;
      const token = newSecret(randomBytes);
      inTransaction(database, () => {
        statements.markUsed.run(clock(), link.linkId);
        statements.forgetOldest.run({ link: link.linkId, left: MOST_DEVICES - 1 });
        statements.addDevice.run(hashOfSecret(token), link.linkId, clock());
      });
      return { link, token };
    },
    heldBy(token) {
      const link = linkFrom(statements.byDevice.get(hashOfSecret(token)));
      return link !== null && isLive(link) ? link : null;
    },
    leave: (token) => void statements.removeDevice.run(hashOfSecret(token)),
  };
}

const COLUMNS = `
  agency_links.link_id, committee_id, unit_id, label, created_at, expires_at, first_used_at, closed_because,
  (SELECT count(*) FROM agency_link_devices
    WHERE agency_link_devices.link_id = agency_links.link_id) AS devices`;

const prepare = (database: DatabaseSync) => ({
  insert: database.prepare(`
    INSERT INTO agency_links (link_id, committee_id, unit_id, label, secret_hash, created_at, created_by,
      expires_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`),
  byId: database.prepare(
    `SELECT ${COLUMNS} FROM agency_links WHERE committee_id = ? AND link_id = ?`,
  ),
  byCommittee: database.prepare(
    `SELECT ${COLUMNS} FROM agency_links WHERE committee_id = ? ORDER BY created_at, rowid`,
  ),
  bySecret: database.prepare(`SELECT ${COLUMNS} FROM agency_links WHERE secret_hash = ?`),
  byDevice: database.prepare(`
    SELECT ${COLUMNS} FROM agency_link_devices AS device
    JOIN agency_links ON agency_links.link_id = device.link_id WHERE device.token_hash = ?`),
  addDevice: database.prepare(
    'INSERT INTO agency_link_devices (token_hash, link_id, entered_at) VALUES (?, ?, ?)',
  ),
  markUsed: database.prepare(
    'UPDATE agency_links SET first_used_at = coalesce(first_used_at, ?) WHERE link_id = ?',
  ),
  removeDevice: database.prepare('DELETE FROM agency_link_devices WHERE token_hash = ?'),
  forgetOldest: database.prepare(`
    DELETE FROM agency_link_devices WHERE link_id = $link AND token_hash NOT IN (
      SELECT token_hash FROM agency_link_devices WHERE link_id = $link
      ORDER BY entered_at DESC LIMIT $left)`),
  forgetDevices: database.prepare('DELETE FROM agency_link_devices WHERE link_id = ?'),
  close: database.prepare(
    'UPDATE agency_links SET closed_at = ?, closed_because = ? WHERE link_id = ?',
  ),
});
