import { freshIdentifier } from '@diemcau/server/sessions/identifiers';
import type { SessionCommand } from '@diemcau/shared/session/commands';
import { secretary as secretaryActor } from '@diemcau/shared/testing/actors';
import { details } from '@diemcau/shared/testing/session';
import { cookieFor } from '../../support/cookieNamesWho.ts';
import { startLeanServer } from '../../support/leanServer.ts';
import { temporaryFolder } from '../../support/server.ts';
import { serve } from '../harness/serve.ts';
import { ownUsage, ownUsageAtRest } from '../harness/usage.ts';
import { type Opened, openRequest } from './messages.ts';

/**
 * The real gateway, rooms and SQLite, with a cookie that simply says who one is, so that thousands enter
 * without an exchange of links each.
 */
const SESSION = 'fanout';
const AT_ONCE = 250;
const folder = temporaryFolder();
const server = await startLeanServer(folder.path, {
  grace: 3_000,
  connectionsPerMinute: 1_000_000,
});

async function send(command: SessionCommand): Promise<string> {
  const answer = await server.rooms.submit(
    SESSION,
    { id: freshIdentifier(), ...command },
    secretaryActor,
  );
  if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`);
  return answer.newId;
}

async function addPoints(count: number): Promise<readonly string[]> {
  const pointIds: string[] = [];
  while (pointIds.length < count) {
    const names = Array.from(
      { length: Math.min(AT_ONCE, count - pointIds.length) },
      (_, place) => `Điểm cầu số ${pointIds.length + place + 1}`,
    );
    const adding = names.map((name) =>
      send({ type: 'addPoint', payload: { kind: 'member', name, unitIds: [] } }),
    );
    pointIds.push(...(await Promise.all(adding)));
  }
  return pointIds;
}

serve(
  {
    open: async (input): Promise<Opened> => {
      const { points } = openRequest.parse(input);
      await send({ type: 'scheduleSession', payload: details() });
      const pointIds = await addPoints(points);
      await send({ type: 'openSession', payload: {} });
      return {
        port: Number(new URL(server.url).port),
        sessionId: SESSION,
        cookies: pointIds.map((pointId) => cookieFor({ role: 'point', pointId, unitId: null })),
        senderCookie: cookieFor({ role: 'secretary', pointId: null, unitId: null }),
      };
    },
    usage: ownUsage,
    atRest: ownUsageAtRest,
  },
  async () => {
    await server.stop();
    folder.release();
  },
);
