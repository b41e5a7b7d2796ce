import { z } from 'zod';
import { temporaryFolder } from '../../support/server.ts';
import { type Child, startChild } from '../harness/child.ts';
import { atMost, type BenchReport, type Figure, figure, OURS } from '../harness/figures.ts';
import { median, percentile } from '../harness/statistics.ts';
import { oneMatter, plainMatter } from '../story/matter.ts';
import { castOf } from '../story/speaker.ts';
import { prepareSession } from '../story/temporarySession.ts';
import { cancelled, type Made, made, peak } from './messages.ts';

export interface RecordOptions {
  readonly obstacles: number;
  readonly rounds: number;
  /** Whether each obstacle comes with all that a session says about it, in about fifteen events. */
  readonly told: boolean;
}

const FORMATS = ['docx', 'pdf', 'xlsx', 'md', 'json'] as const;
const PEER = 'docx in the same thread';
/** Milliseconds, for sessions of at most so many obstacles. */
const LIMITS: Readonly<Record<string, number>> = { docx: 500, pdf: 600, bundle: 3_000 };
const LIMITED = 500;
const BLOCKED_LIMIT = 20;
const CANCEL_LIMIT = 1_000;
const MEMORY_LIMIT = 512;

/** The documents of a large session as files, and what the server's event loop and memory notice of it. */
export async function benchRecord({
  obstacles,
  rounds,
  told,
}: RecordOptions): Promise<BenchReport> {
  const folder = temporaryFolder();
  const entry = new URL('recordProcess.ts', import.meta.url);
  const [child, peer] = [startChild('free', entry), startChild('free', entry)];
  const limited = obstacles <= LIMITED;
  try {
    const session = await prepare(folder.path, obstacles, told);
    const open = (each: Child) =>
      each.ask('open', { directory: folder.path, ...session }, z.unknown());
    await open(child);
    const figures = rowsOf(OURS, 'docx, first of a server', [await make(child, 'docx')], limited);
    for (const format of FORMATS) {
      const all = await times(rounds, () => make(child, format));
      figures.push(...rowsOf(OURS, format, all, limited));
    }
    const bundles = await times(limited ? rounds : 1, () => child.ask('bundle', {}, made));
    figures.push(...rowsOf(OURS, 'bundle', bundles, limited), ...progressRow(bundles));
    const memory = await child.ask('peak', {}, peak);
    figures.push(
      atMost(MEMORY_LIMIT, figure(OURS, 'most memory of the process', memory.mebibytes, 'MiB')),
      ...(await cancelRows(child)),
    );
    await open(peer);
    const compared = await times(rounds + 1, () => peer.ask('inProcess', {}, made));
    figures.push(...rowsOf(PEER, 'docx', compared.slice(1), false));
    return {
      name: `record --obstacles ${obstacles}${told ? ' --told 1' : ''}`,
      setting: `the documents of a session with ${obstacles} obstacles and ${Math.round(obstacles * 0.4)} directives (${session.seq} events), ${rounds} times in each format; medians`,
      figures,
      notes: NOTES,
    };
  } finally {
    await Promise.all([child.stop(), peer.stop()]);
    folder.release();
  }
}

const NOTES = [
  'Through createRecordExports, as the server does: from asking to having the bytes, reading the log included. The first one starts the thread and loads its modules. Of a bundle: until it lies on the disk; its thread is started anew each time.',
  'Processor time is that of all threads together, and tells more than the clock where others use the machine.',
  'Event loop held up: the most that monitorEventLoopDelay (1 ms) saw in the asking thread; an idle loop on an idle machine shows a millisecond or two, on a busy one it waits for a core. Own work is the processor time between two looks at it, a millisecond apart, and does not count that waiting.',
  'Memory is the most that the whole process held (resident, the asking thread and both writing threads), after all formats and the bundles.',
  'The peer makes the same document in the asking thread. The processes are not pinned: their threads may use a core each, as on a server.',
];

const make = (child: Child, format: string): Promise<Made> =>
  child.ask('inThread', { format }, made);

async function times(rounds: number, once: () => Promise<Made>): Promise<Made[]> {
  const all: Made[] = [];
  while (all.length < rounds) all.push(await once());
  return all;
}

async function prepare(
  directory: string,
  obstacles: number,
  told: boolean,
): Promise<{ readonly sessionId: string; readonly seq: number }> {
  const { rooms, sessionId, close } = await prepareSession(directory);
  const cast = await castOf(rooms, sessionId);
  await cast.secretary.say('openSession', {});
  const matter = told ? oneMatter : plainMatter;
  for (let number = 1; number <= obstacles; number += 1) await matter(cast, number);
  const seq = cast.seq();
  await close();
  return { sessionId, seq };
}

function rowsOf(subject: string, what: string, all: readonly Made[], limited: boolean): Figure[] {
  const of = (value: (each: Made) => number) => all.map(value);
  const limit = limited ? LIMITS[what] : undefined;
  const time = figure(subject, what, median(of((each) => each.milliseconds)), 'ms');
  const blocked = figure(
    subject,
    `${what}: event loop held up`,
    percentile(
      of((each) => each.blocked),
      1,
    ),
    'ms',
  );
  const ownWork = figure(
    subject,
    `${what}: longest piece of own work in the asking thread`,
    percentile(
      of((each) => each.ownWork),
      1,
    ),
    'ms',
  );
  const slowest = percentile(
    of((each) => each.milliseconds),
    1,
  );
  return [
    limit === undefined ? time : atMost(limit, time),
    ...(all.length > 1 ? [figure(subject, `${what}, slowest`, slowest, 'ms')] : []),
    figure(subject, `${what}: processor time`, median(of((each) => each.cpuMilliseconds)), 'ms'),
    subject === OURS ? atMost(BLOCKED_LIMIT, blocked) : blocked,
    subject === OURS ? atMost(BLOCKED_LIMIT, ownWork) : ownWork,
    figure(subject, `${what}: size`, (all[0]?.bytes ?? Number.NaN) / 1024, 'KiB'),
  ];
}

const progressRow = ([first]: readonly Made[]): Figure[] =>
  first === undefined ? [] : [figure(OURS, 'bundle: told how far it is', first.reports, 'times')];

async function cancelRows(child: Child): Promise<Figure[]> {
  const { gone, next } = await child.ask('cancel', {}, cancelled);
  return [
    atMost(CANCEL_LIMIT, figure(OURS, 'bundle, cancelled: gone after', gone, 'ms')),
    atMost(CANCEL_LIMIT, figure(OURS, 'bundle, cancelled: next one begun after', next, 'ms')),
  ];
}
