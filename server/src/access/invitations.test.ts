import { expect, test } from 'vitest';
import { shownInvitation } from './invitationRows.ts';
import type { InvitationTerms } from './invitations.ts';
import { openTestGate } from './testing.ts';

const HOUR = 3_600_000;
const SESSION = 's-1';

function open(own: Partial<InvitationTerms> = {}) {
  const gate = openTestGate();
  const { invitations } = gate.access;
  const terms: InvitationTerms = {
    role: 'point',
    pointId: 'p-1',
    unitId: null,
    label: 'Huyện Mường Nhé',
    oneTime: false,
    expiresAt: gate.time.now + HOUR,
    ...own,
  };
  const issued = invitations.create(SESSION, terms, 'account:a');
  return { ...gate, invitations, terms, ...issued, id: issued.invitation.invitationId };
}

test('every device of the room may enter by a link, each with a token of its own', () => {
  const { invitations, secret, id } = open();
  const tokens = [invitations.exchange(secret)?.token, invitations.exchange(secret)?.token];
  expect(new Set(tokens).size).toBe(2);
  for (const token of tokens) {
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(invitations.heldBy(token ?? '')?.invitationId).toBe(id);
  }
  expect(invitations.list(SESSION)).toMatchObject([{ invitationId: id, devices: 2 }]);
});

test('a link for one device works once; the device stays', () => {
  const { invitations, secret, time } = open({ oneTime: true });
  const token = invitations.exchange(secret)?.token ?? '';
  expect(invitations.exchange(secret)).toBeNull();
  expect(invitations.heldBy(token)).not.toBeNull();
  const [listed] = invitations.list(SESSION);
  expect(listed && shownInvitation(listed, time.now).state).toBe('used');
});

test('a revoked link ends, and every device that came by it, and its sockets are told', () => {
  const { invitations, secret, id, revoked } = open();
  const token = invitations.exchange(secret)?.token ?? '';
  expect(invitations.revoke('another-session', id)).toBe(false);
  expect(invitations.heldBy(token)).not.toBeNull();
  expect(invitations.revoke(SESSION, id)).toBe(true);
  expect(invitations.exchange(secret)).toBeNull();
  expect(invitations.heldBy(token)).toBeNull();
  expect(revoked).toEqual([`invitation:${id}`]);
  expect(invitations.revoke(SESSION, id)).toBe(false);
});

test('a renewed link takes the place of the old one, which ends', () => {
  const { invitations, secret, id, revoked, time } = open();
  const token = invitations.exchange(secret)?.token ?? '';
  const renewed = invitations.renew(SESSION, id, time.now + 2 * HOUR, 'account:b');
  expect(renewed?.invitation).toMatchObject({ role: 'point', pointId: 'p-1', firstUsedAt: null });
  expect(invitations.exchange(secret)).toBeNull();
  expect(invitations.heldBy(token)).toBeNull();
  expect(invitations.exchange(renewed?.secret ?? '')).not.toBeNull();
  expect(revoked).toEqual([`invitation:${id}`]);
  expect(invitations.renew(SESSION, id, time.now + HOUR, 'account:b')).toBeNull();
});

test('an expired link ends with its devices at that very moment; cleaning up tells their sockets, once', () => {
  const { access, invitations, secret, id, revoked, time } = open();
  const token = invitations.exchange(secret)?.token ?? '';
  time.now += HOUR - 1;
  expect(invitations.heldBy(token)).not.toBeNull();
  time.now += 1;
  expect(invitations.heldBy(token)).toBeNull();
  expect(invitations.exchange(secret)).toBeNull();
  access.cleanUp();
  access.cleanUp();
  expect(revoked).toEqual([`invitation:${id}`]);
  expect(invitations.renew(SESSION, id, time.now + HOUR, 'account:b')).not.toBeNull();
});

test('a device that leaves loses its own right and nobody else’s', () => {
  const { invitations, secret } = open();
  const leaving = invitations.exchange(secret)?.token ?? '';
  const staying = invitations.exchange(secret)?.token ?? '';
  invitations.leave(leaving);
  expect(invitations.heldBy(leaving)).toBeNull();
  expect(invitations.heldBy(staying)).not.toBeNull();
});

test('secrets and tokens stand in the database as hashes only', () => {
  const { invitations, secret, connection } = open();
  const token = invitations.exchange(secret)?.token ?? '';
  const blobs = [
    ...connection.prepare('SELECT secret_hash AS hash FROM invitations').all(),
    ...connection.prepare('SELECT token_hash AS hash FROM invitation_devices').all(),
  ].map(({ hash }) =>
    hash instanceof Uint8Array ? Buffer.from(hash).toString('base64url') : hash,
  );
  expect(blobs).toHaveLength(2);
  expect(blobs).not.toContain(secret);
  expect(blobs).not.toContain(token);
});
