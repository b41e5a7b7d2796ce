import type { Audience } from '@diemcau/shared/session/redact';
import { z } from 'zod';
import { cookieOf } from '../../fixtures/play/http.ts';
import { hashFor } from '../../support/liveSession.ts';
import { startServer, temporaryFolder } from '../../support/server.ts';
import { type Child, startChild } from '../harness/child.ts';
import { keepOnCore, pinningNote } from '../harness/cores.ts';
import { atMost, type BenchReport, type Figure, figure, OURS } from '../harness/figures.ts';
import { median, percentile } from '../harness/statistics.ts';
import { oneMatter } from '../story/matter.ts';
import { castOf, pointsOf } from '../story/speaker.ts';
import { prepareSession } from '../story/temporarySession.ts';
import { type Joined, joined } from './messages.ts';

export interface JoinOptions {
  readonly events: number;
  readonly joins: number;
}

/** Somebody who joins late. */
interface Viewer {
  readonly label: string;
  readonly role: 'secretary' | 'observer' | 'point';
  readonly pointId: string | null;
  readonly audience: Audience;
  readonly secret: string;
  /** What the state's hash must be. */
  readonly hash: string;
}

interface PreparedSession {
  readonly sessionId: string;
  readonly seq: number;
  readonly viewers: readonly Viewer[];
}

const PEER = 'all events one by one';

/** How long somebody who comes late needs to have the whole session, beside being sent its whole log. */
export async function benchJoin({ events, joins }: JoinOptions): Promise<BenchReport> {
  const folder = temporaryFolder();
  const joiner = startChild('generator', new URL('joinerProcess.ts', import.meta.url));
  const peer = startChild('server', new URL('oneByOneProcess.ts', import.meta.url));
  try {
    const session = await prepare(folder.path, events);
    const request = { directory: folder.path, sessionId: session.sessionId, upTo: session.seq };
    const port = await peer.ask('open', request, z.int());
    const server = await startServer({
      data: folder.path,
      environment: { CLIENT_BUILD: 'off', LOG_LEVEL: 'warn' },
    });
    try {
      keepOnCore('server', server.pid);
      const figures: Figure[] = [];
      for (const viewer of session.viewers) {
        const ours = await joinOften(joiner, joins, viewer, {
          url: server.url,
          sessionId: session.sessionId,
          cookie: await cookieOf(server.url, `${server.url}/vao#${viewer.secret}`),
          way: 'snapshot',
        });
        const theirs = await joinOften(joiner, joins, viewer, {
          url: `http://localhost:${port}`,
          sessionId: session.sessionId,
          cookie: viewer.pointId ?? viewer.audience,
          way: 'oneByOne',
        });
        figures.push(...rowsOf(viewer, OURS, ours), ...rowsOf(viewer, PEER, theirs));
      }
      return {
        name: `join --events ${events}`,
        setting: `a session of ${session.seq} events, ${joins} joins of each viewer one after the other`,
        figures,
        notes: [
          pinningNote,
          'From opening the connection to the state being there, with the ordinary socket.io-client; the hash is taken afterwards. Ours is the whole server on its data folder; its first join reads the log from the disk.',
          'Bytes are what the TCP connection received, handshake included, without compression. The peer keeps its log in memory and stands for sending history as it was.',
        ],
      };
    } finally {
      await server.stop();
    }
  } finally {
    await Promise.all([joiner.stop(), peer.stop()]);
    folder.release();
  }
}

/** Lets obstacles be raised, answered and concluded until there are so many events. */
async function prepare(directory: string, events: number): Promise<PreparedSession> {
  const { rooms, sessionId, invite, close } = await prepareSession(directory);
  const cast = await castOf(rooms, sessionId);
  await cast.secretary.say('openSession', {});
  for (let number = 1; cast.seq() < events; number += 1) await oneMatter(cast, number);
  const pointId = (await pointsOf(rooms, sessionId)).members[0] ?? '';
  const viewerOf = async (
    label: string,
    role: Viewer['role'],
    audience: Audience,
    point: string | null = null,
  ): Promise<Viewer> => ({
    label,
    role,
    audience,
    pointId: point,
    secret: invite(role, point),
    hash: await hashFor(rooms, sessionId, audience),
  });
  // The officer comes first: a point's coming is an event that officers see.
  const viewers = [
    await viewerOf('officer', 'secretary', 'officers'),
    await viewerOf('observer', 'observer', 'everyone'),
    await viewerOf('point', 'point', `point:${pointId}`, pointId),
  ];
  const seq = cast.seq();
  await close();
  return { sessionId, seq, viewers };
}

interface Joins {
  readonly first: Joined;
  readonly later: readonly Joined[];
  readonly unequal: number;
}

async function joinOften(
  joiner: Child,
  joins: number,
  viewer: Viewer,
  request: object,
): Promise<Joins> {
  const first = await joiner.ask('join', request, joined);
  const later: Joined[] = [];
  while (later.length < joins) later.push(await joiner.ask('join', request, joined));
  const unequal = [first, ...later].filter(({ hash }) => hash !== viewer.hash).length;
  return { first, later, unequal };
}

function rowsOf({ label }: Viewer, subject: string, { first, later, unequal }: Joins): Figure[] {
  const row = (what: string, value: number, unit: string) =>
    figure(subject, `${label}: ${what}`, value, unit);
  const times = later.map(({ milliseconds }) => milliseconds);
  return [
    row('first join', first.milliseconds, 'ms'),
    row('median join', median(times), 'ms'),
    row('slowest join', percentile(times, 1), 'ms'),
    row('bytes', (later[0] ?? first).bytes / 1024, 'KiB'),
    atMost(0, row('states with another hash', unequal, '')),
  ];
}
