import { randomBytes } from 'node:crypto';
import { createInvitations } from '@diemcau/server/access/invitations';
import { createRevocations } from '@diemcau/server/access/revocations';
import { createCommitteeStore } from '@diemcau/server/committee/committeeStore';
import type { EventStore } from '@diemcau/server/eventStore/eventStore';
import { createSqliteEventStore } from '@diemcau/server/eventStore/sqlite';
import { createLogger } from '@diemcau/server/log/logger';
import { createMetrics } from '@diemcau/server/metrics/metrics';
import { scheduleSample, seedCommittee } from '@diemcau/server/sample/setUpSample';
import { createSessionRooms, type RunningRooms } from '@diemcau/server/sessions/createSessionRooms';
import { freshIdentifier } from '@diemcau/server/sessions/identifiers';
import { openDatabase } from '@diemcau/server/storage/database';
import type { NewInvitation } from '@diemcau/shared/protocol/api/invitations';

/** A data folder with the sample session in it, opened for writing without a server. */
export interface Prepared {
  readonly rooms: RunningRooms;
  readonly sessionId: string;
  /** Gives the secret of a link. */
  invite(role: NewInvitation['role'], pointId: string | null): string;
  close(): Promise<void>;
}

const HOUR = 3_600_000;
const SESSION = 'bench';

/**
 * Sets up the Điện Biên session (eleven points, its units and programmes), scheduled and not open yet.
 *
 * @param watched looks on as the store is written to.
 */
export async function prepareSession(
  directory: string,
  watched: (store: EventStore) => EventStore = (store) => store,
): Promise<Prepared> {
  const opening = openDatabase(directory);
  if (!opening.ok) throw new Error(opening.message.en);
  const { connection, close } = opening.database;
  const store = watched(
    createSqliteEventStore(connection, (error) => {
      throw error;
    }),
  );
  const clock = () => Date.now();
  const rooms = createSessionRooms({
    store,
    logger: createLogger('silent'),
    metrics: createMetrics(),
    clock,
    freshIdentifier,
    snapshotEvery: 500,
    unloadAfter: HOUR,
  });
  const committee = createCommitteeStore(connection);
  seedCommittee(committee);
  await scheduleSample({ rooms, committee }, SESSION);
  const revocations = createRevocations();
  const invitations = createInvitations({ database: connection, clock, randomBytes, revocations });
  return {
    rooms,
    sessionId: SESSION,
    invite: (role, pointId) =>
      invitations.create(
        SESSION,
        {
          role,
          label: 'bench',
          pointId,
          unitId: null,
          oneTime: false,
          expiresAt: clock() + HOUR,
        },
        'process:bench',
      ).secret,
    close: async () => {
      await rooms.close();
      await store.close();
      close();
    },
  };
}
