import { type Child, startChild } from '../harness/child.ts';
import { pinningNote } from '../harness/cores.ts';
import { atMost, type BenchReport, type Figure, figure, OURS } from '../harness/figures.ts';
import { median, sum } from '../harness/statistics.ts';
import { readable } from '../harness/table.ts';
import { usage } from '../harness/usage.ts';
import { type Contender, type Measured, measured, nothing, opened } from './messages.ts';
import { openFilesNote } from './openFiles.ts';

export interface FanoutOptions {
  readonly points: number;
  readonly rounds: number;
  readonly passes: number;
}

/** One contender's figures of one pass. */
interface Pass extends Measured {
  /** Microseconds of the server's CPU for each delivery. */
  readonly cpu: number;
  /** Resident bytes of the server for each connection. */
  readonly resident: number;
}

const SUBJECTS: Readonly<Record<Contender, string>> = {
  diemcau: OURS,
  socketio: 'stock Socket.IO',
  relay: 'bare ws relay',
};
/** Rounds, one on the heels of the other, after which the compiler has seen everything. */
const WARM_UP = 100;
/** Milliseconds between messages: time for everything to come to rest, also on a busy machine. */
const INTERVAL = 200;
const latencyLimit = (points: number): number => (points <= 1_000 ? 60 : 160);

/** One durable command to everybody, beside Socket.IO as it comes and a loop over bare WebSockets. */
export async function benchFanout({ points, rounds, passes }: FanoutOptions): Promise<BenchReport> {
  const results: Record<Contender, Pass[]> = { diemcau: [], socketio: [], relay: [] };
  let template: Measured | null = null;
  for (let pass = 0; pass < passes; pass += 1) {
    const order: Contender[] =
      pass % 2 === 0 ? ['diemcau', 'socketio', 'relay'] : ['diemcau', 'relay', 'socketio'];
    for (const contender of order) {
      const result = await runPass(contender, points, rounds, template);
      if (contender === 'diemcau') template = result;
      results[contender].push(result);
    }
  }
  return {
    name: `fanout --points ${points}`,
    setting: `one message to ${points} connections, ${rounds} times in each of ${passes} passes; medians of the passes`,
    figures: figuresOf(results, points),
    notes: [
      pinningNote,
      openFilesNote(points),
      'Latency from the sender’s write to each arrival, in one process; ours includes deciding, the chained hash and the fsync, the peers store nothing.',
      'The peers relay the very bytes that ours sent.',
      ...CONTENDERS.map((contender) => eachPass(SUBJECTS[contender], results[contender])),
    ],
  };
}

async function runPass(
  contender: Contender,
  points: number,
  rounds: number,
  template: Measured | null,
): Promise<Pass> {
  const server = startChild('server', new URL(`${contender}Process.ts`, import.meta.url));
  const generator = startChild('generator', new URL('generatorProcess.ts', import.meta.url));
  try {
    const place = await server.ask('open', { points }, opened);
    const empty = await server.ask('atRest', null, usage);
    const next = template?.firstNumber ?? 1;
    await generator.ask('enter', { ...place, contender, next: next - WARM_UP }, nothing);
    const run = (count: number, interval: number) =>
      generator.ask(
        'measure',
        {
          rounds: count,
          interval,
          template: contender === 'diemcau' ? null : (template?.template ?? null),
        },
        measured,
      );
    await run(WARM_UP, 1);
    const before = await server.ask('atRest', null, usage);
    const result = await run(rounds, INTERVAL);
    const after = await server.ask('usage', null, usage);
    await generator.ask('leave', null, nothing);
    return {
      ...result,
      cpu: (after.cpu - before.cpu) / Math.max(1, result.deliveries),
      resident: (before.resident - empty.resident) / points,
    };
  } finally {
    await stopAll([generator, server]);
  }
}

const CONTENDERS = ['diemcau', 'socketio', 'relay'] as const;

/** How far the passes lie apart: on a busy machine, far. */
function eachPass(subject: string, passes: readonly Pass[]): string {
  const list = passes.map(({ p99, cpu }) => `p99 ${readable(p99)} ms, ${readable(cpu)} µs`);
  return `${subject}, pass by pass: ${list.join('; ')}.`;
}

const stopAll = (children: readonly Child[]) => Promise.all(children.map((child) => child.stop()));

function figuresOf(results: Record<Contender, Pass[]>, points: number): Figure[] {
  const of = (contender: Contender, key: 'p50' | 'p99' | 'max' | 'cpu' | 'resident') =>
    median(results[contender].map((pass) => pass[key]));
  const total = (contender: Contender, key: 'lost' | 'outOfOrder') =>
    sum(results[contender].map((pass) => pass[key]));
  const rowsOf = (contender: Contender): Figure[] => {
    const row = (what: string, value: number, unit: string) =>
      figure(SUBJECTS[contender], what, value, unit);
    const p99 = row('p99', of(contender, 'p99'), 'ms');
    const lost = row('lost', total(contender, 'lost'), '');
    const outOfOrder = row('out of order', total(contender, 'outOfOrder'), '');
    const ours = contender === 'diemcau';
    return [
      row('p50', of(contender, 'p50'), 'ms'),
      ours ? atMost(latencyLimit(points), p99) : p99,
      row('max', of(contender, 'max'), 'ms'),
      row('CPU per delivery', of(contender, 'cpu'), 'µs'),
      row('bytes per delivery', results[contender][0]?.bytesPerDelivery ?? Number.NaN, 'B'),
      row('memory per connection', of(contender, 'resident') / 1024, 'KiB'),
      ours ? atMost(0, lost) : lost,
      ours ? atMost(0, outOfOrder) : outOfOrder,
    ];
  };
  const ratio = (peer: Contender) =>
    figure(
      OURS,
      `CPU per delivery ÷ ${SUBJECTS[peer]}`,
      median(results.diemcau.map((pass, place) => pass.cpu / (results[peer][place]?.cpu ?? 0))),
      '×',
    );
  return [
    ...rowsOf('diemcau'),
    ...rowsOf('socketio'),
    ...rowsOf('relay'),
    atMost(1, ratio('socketio')),
    atMost(1.3, ratio('relay')),
  ];
}
