import type { GatewaySettings } from '@diemcau/server/live/gateway';
import type { MediaSettings } from '@diemcau/server/media/mediaSettings';
import { onTestFinished } from 'vitest';
import { type LeanServer, startLeanServer } from './leanServer.ts';
import { connectLive, type Folded, type LiveClient, type Who } from './liveClient.ts';
import { type OpenSession, openSession } from './liveSession.ts';
import { temporaryFolder } from './server.ts';

/** A running server with an open session, and clients that go when the test is over. */
export interface Running extends OpenSession {
  readonly server: LeanServer;
  readonly connect: (who: Who, from?: Folded) => Promise<LiveClient>;
}

export const chair: Who = { role: 'chair', pointId: null, unitId: null };
export const secretary: Who = { role: 'secretary', pointId: null, unitId: null };
export const observer: Who = { role: 'observer', pointId: null, unitId: null };
export const technician: Who = { role: 'technician', pointId: null, unitId: null };
export const at = (pointId: string | undefined): Who => ({
  role: 'point',
  pointId: pointId ?? null,
  unitId: null,
});

export async function runningSession(
  names: readonly string[] = ['Trung tâm', 'Mường Nhé', 'Nậm Pồ'],
  settings: Partial<GatewaySettings> = {},
  mediaSettings: Partial<MediaSettings> = {},
): Promise<Running> {
  const folder = temporaryFolder();
  onTestFinished(folder.release);
  const server = await startLeanServer(folder.path, settings, mediaSettings);
  onTestFinished(server.stop);
  const session = await openSession(server.rooms, names);
  const connect = async (who: Who, from?: Folded) => {
    const options = from === undefined ? {} : { from };
    const client = await connectLive(server.url, session.sessionId, who, options);
    onTestFinished(client.close);
    return client;
  };
  return { ...session, server, connect };
}
