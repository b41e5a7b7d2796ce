import type { DatabaseSync } from 'node:sqlite';
import type { Logger } from '../log/logger.ts';
import type { SessionRooms } from '../sessions/sessionRooms.ts';
import { createAccountLinks } from './accountLinks.ts';
import { createAccountSessions } from './accountSessions.ts';
import { createAccountStore } from './accountStore.ts';
import { type Accounts, createAccounts } from './accounts.ts';
import { createCookieGatekeeper } from './cookieGatekeeper.ts';
import type { Gatekeeper } from './gatekeeper.ts';
import { createInvitations, type Invitations } from './invitations.ts';
import { argon2Passwords, type Passwords } from './passwords.ts';
import { createRateLimits, type RateLimitNumbers, type RateLimits } from './rateLimits.ts';
import { createRecordSignatures, type RecordSignatures } from './recordSignatures.ts';
import { createRevocations } from './revocations.ts';
import type { RandomBytes } from './secrets.ts';
import { serverKey } from './serverKey.ts';

/** Everything that decides who may enter. */
export interface Access {
  readonly gatekeeper: Gatekeeper;
  readonly accounts: Accounts;
  readonly invitations: Invitations;
  readonly recordSignatures: RecordSignatures;
  readonly limits: RateLimits;
  /** Ends what has expired, closing its sockets, and forgets ended sign-ins. To be called every minute or so; never throws. */
  cleanUp(): void;
}

export interface AccessParts {
  /** Opened and migrated. */
  readonly database: DatabaseSync;
  readonly rooms: Pick<SessionRooms, 'view'>;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
  readonly log: Logger;
  /** Other than the usual ones, for tests. */
  readonly passwords?: Passwords;
  readonly limits?: Readonly<Record<keyof RateLimits, RateLimitNumbers>>;
}

/** Composes the gate from its parts. */
export function createAccess(parts: AccessParts): Access {
  const { database, rooms, clock, randomBytes, log, passwords = argon2Passwords } = parts;
  const revocations = createRevocations();
  const links = createAccountLinks({ database, clock, randomBytes });
  const sessions = createAccountSessions({ database, clock, randomBytes });
  const store = createAccountStore(database);
  const kept = { store, links, sessions };
  const accounts = createAccounts({ ...kept, passwords, revocations, clock, randomBytes });
  const invitations = createInvitations({ database, clock, randomBytes, revocations });
  revocations.onRevoked((identity) => log.info({ identity }, 'right ended'));
  return {
    gatekeeper: createCookieGatekeeper({ accounts, invitations, revocations, rooms }),
    accounts,
    invitations,
    recordSignatures: createRecordSignatures(serverKey(database, 'records', randomBytes), clock),
    limits: createRateLimits(parts.limits),
    cleanUp() {
      try {
        invitations.closeExpired();
        sessions.forgetEnded();
        links.forgetEnded();
      } catch (error) {
        log.error({ err: error }, 'could not clean up; tried again next time');
      }
    },
  };
}
