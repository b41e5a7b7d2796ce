import { randomBytes } from 'node:crypto';
import pino from 'pino';
import { openTestDatabase } from '../storage/testing.ts';
import { type AccessParts, createAccess } from './access.ts';

/** The gate over a real database, with a clock that the test sets, and the identities that it has revoked. */
export function openTestGate(own: Pick<AccessParts, 'passwords'> = {}) {
  const time = { now: Date.parse('2022-08-01T08:00:00+07:00') };
  const { connection } = openTestDatabase();
  const access = createAccess({
    database: connection,
    rooms: { view: async () => null },
    clock: () => time.now,
    randomBytes,
    log: pino({ level: 'silent' }),
    ...own,
  });
  const revoked: string[] = [];
  access.gatekeeper.onRevoked((identity) => revoked.push(identity));
  return { access, connection, time, revoked };
}
