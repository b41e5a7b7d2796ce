import { z } from 'zod';
import { temporaryFolder } from '../../support/server.ts';
import { startChild } from '../harness/child.ts';
import { atMost, type BenchReport, type Figure, figure, OURS } from '../harness/figures.ts';
import { median, percentile } from '../harness/statistics.ts';
import { oneMatter } from '../story/matter.ts';
import { castOf } from '../story/speaker.ts';
import { prepareSession } from '../story/temporarySession.ts';
import { type Made, made } from './messages.ts';

export interface RecordOptions {
  readonly obstacles: number;
  readonly rounds: number;
}

const FORMATS = ['docx', 'md', 'json'] as const;
const PEER = 'docx in the same thread';
const DOCX_LIMIT = 1_000;
const BLOCKED_LIMIT = 50;

/** The record of a large session as files, and what the server's event loop notices of it. */
export async function benchRecord({ obstacles, rounds }: RecordOptions): Promise<BenchReport> {
  const folder = temporaryFolder();
  const child = startChild('free', new URL('recordProcess.ts', import.meta.url));
  try {
    const session = await prepare(folder.path, obstacles);
    await child.ask('open', { directory: folder.path, ...session }, z.unknown());
    const cold = await child.ask('inThread', { format: 'docx' }, made);
    const figures = [...coldRows(cold)];
    for (const format of FORMATS) {
      const warm: Made[] = [];
      while (warm.length < rounds) warm.push(await child.ask('inThread', { format }, made));
      figures.push(...rowsOf(OURS, format, warm));
    }
    const peer: Made[] = [];
    while (peer.length < rounds + 1)
      peer.push(await child.ask('inProcess', { format: 'docx' }, made));
    figures.push(...rowsOf(PEER, 'docx', peer.slice(1)));
    return {
      name: `record --obstacles ${obstacles}`,
      setting: `the record of a session with ${obstacles} obstacles (${session.seq} events), ${rounds} times in each format; medians`,
      figures,
      notes: [
        'Through createRecordExports, as the server does: from asking to having the bytes, reading the log included. "cold" starts the thread and loads its modules.',
        'Event loop held up: the most that monitorEventLoopDelay (1 ms) saw in the asking thread; an idle loop shows a millisecond or two.',
        'The peer makes the same document with the same library in the asking thread. The process is not pinned: its two threads may use a core each, as on a server.',
      ],
    };
  } finally {
    await child.stop();
    folder.release();
  }
}

async function prepare(
  directory: string,
  obstacles: number,
): Promise<{ readonly sessionId: string; readonly seq: number }> {
  const { rooms, sessionId, close } = await prepareSession(directory);
  const cast = await castOf(rooms, sessionId);
  await cast.secretary.say('openSession', {});
  for (let number = 1; number <= obstacles; number += 1) await oneMatter(cast, number);
  const seq = cast.seq();
  await close();
  return { sessionId, seq };
}

const coldRows = (cold: Made): Figure[] => [
  atMost(DOCX_LIMIT, figure(OURS, 'docx, cold', cold.milliseconds, 'ms')),
  atMost(BLOCKED_LIMIT, figure(OURS, 'docx, cold: event loop held up', cold.blocked, 'ms')),
];

function rowsOf(subject: string, format: string, all: readonly Made[]): Figure[] {
  const row = (what: string, value: number, unit: string) =>
    figure(subject, `${format}${what}`, value, unit);
  const times = all.map(({ milliseconds }) => milliseconds);
  const time = row('', median(times), 'ms');
  const blocked = row(
    ': event loop held up',
    percentile(
      all.map((each) => each.blocked),
      1,
    ),
    'ms',
  );
  const ours = subject === OURS;
  return [
    ours && format === 'docx' ? atMost(DOCX_LIMIT, time) : time,
    row(', slowest', percentile(times, 1), 'ms'),
    ours ? atMost(BLOCKED_LIMIT, blocked) : blocked,
    row(': size', (all[0]?.bytes ?? Number.NaN) / 1024, 'KiB'),
  ];
}
