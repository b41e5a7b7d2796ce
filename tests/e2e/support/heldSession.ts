import { meeting } from '../../fixtures/dien-bien-2022-08-10/meeting.ts';
import { openTheatre } from '../../fixtures/play/liveTheatre.ts';
import { playMeeting } from '../../fixtures/play/playMeeting.ts';
import { startServer, temporaryFolder } from '../../support/server.ts';

const LINK = /\(administrator\): (http\S+#\S+)$/;

/** A server on which the committee has held the sample session, and nobody has an account yet. */
export interface HeldSession {
  readonly url: string;
  readonly sessionId: string;
  /** The link that the server printed for its first administrator. */
  readonly link: string;
  stop(): Promise<void>;
}

/** Plays the sample meeting to its end, then starts the server again as an office runs it: without the sample. */
export async function startHeldSession(): Promise<HeldSession> {
  const folder = temporaryFolder();
  const sessionId = await heldIn(folder.path);
  const server = await startServer({
    data: folder.path,
    environment: { CLIENT_BUILD: 'off' },
  });
  const link = server.lines.map((line) => LINK.exec(line)?.[1]).find((each) => each !== undefined);
  if (link === undefined) throw new Error('The server printed no link for an administrator.');
  return {
    url: server.url,
    sessionId,
    link,
    async stop() {
      await server.stop();
      folder.release();
    },
  };
}

async function heldIn(data: string): Promise<string> {
  const environment = { CLIENT_BUILD: 'off', DIEMCAU_SAMPLE: 'on' };
  const server = await startServer({ data, environment });
  const theatre = await openTheatre(server.url, 'max');
  await playMeeting(meeting, theatre);
  theatre.leave();
  await server.stop();
  return theatre.sessionId;
}
