import { freshIdentifier } from '@diemcau/server/sessions/identifiers';
import type { SessionCommand } from '@diemcau/shared/session/commands';
import { secretary as secretaryActor } from '@diemcau/shared/testing/actors';
import { details } from '@diemcau/shared/testing/session';
import { cookieFor } from '../../support/cookieNamesWho.ts';
import { startLeanServer } from '../../support/leanServer.ts';
import { realStage } from '../../support/media/testWorker.ts';
import { temporaryFolder } from '../../support/server.ts';
import { serve } from '../harness/serve.ts';
import { type Opened, openRequest } from './messages.ts';
import { sentSoFar, usedSoFar } from './workerUsage.ts';

/** The real gateway, rooms, SQLite and stage on one media worker; a cookie simply says who one is. */
const folder = temporaryFolder();
const settings = { grace: 3_000, connectionsPerMinute: 1_000_000 };
const server = await startLeanServer(folder.path, settings, realStage({ workers: 1 }));
let sessions = 0;

async function ready(): Promise<void> {
  while (server.media.state().state !== 'ready') {
    if (server.media.state().state === 'off') throw new Error('There is no media worker');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

serve(
  {
    open: async (input): Promise<Opened> => {
      const { points, mode } = openRequest.parse(input);
      await ready();
      sessions += 1;
      const sessionId = `media-${sessions}`;
      const send = async (command: SessionCommand): Promise<string> => {
        const identified = { id: freshIdentifier(), ...command };
        const answer = await server.rooms.submit(sessionId, identified, secretaryActor);
        if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`);
        return answer.newId;
      };
      await send({ type: 'scheduleSession', payload: details() });
      const pointIds: string[] = [];
      for (let number = 1; number <= points; number += 1) {
        const payload = { kind: 'member' as const, name: `Điểm cầu số ${number}`, unitIds: [] };
        pointIds.push(await send({ type: 'addPoint', payload }));
      }
      await send({ type: 'openSession', payload: {} });
      if (mode === 'free') await send({ type: 'setFloorMode', payload: { mode } });
      const officer = { pointId: null, unitId: null };
      return {
        url: server.url,
        sessionId,
        chair: cookieFor({ role: 'chair', ...officer }),
        points: pointIds.map((pointId) => cookieFor({ role: 'point', pointId, unitId: null })),
        viewer: cookieFor({ role: 'observer', ...officer }),
        pointIds,
      };
    },
    used: usedSoFar,
    sent: sentSoFar,
  },
  async () => {
    await server.stop();
    folder.release();
  },
);
