import { startChild } from '../harness/child.ts';
import { canPin } from '../harness/cores.ts';
import { atLeast, type BenchReport, type Figure, figure, OURS } from '../harness/figures.ts';
import { median } from '../harness/statistics.ts';
import { SENDERS, type Speed, speed } from './messages.ts';

export interface AppendOptions {
  readonly commands: number;
  readonly passes: number;
}

interface Pass {
  readonly run: Speed;
  readonly grouped: Speed;
  readonly oneByOne: Speed;
}

const SUBJECTS: Readonly<Record<keyof Pass, string>> = {
  run: OURS,
  grouped: 'node:sqlite, same groups',
  oneByOne: 'node:sqlite, one by one',
};
const COMMANDS_PER_SECOND = 2_000;

/** Commands through parsing, deciding, hashing and the fsynced append, beside inserts of the same bytes. */
export async function benchAppend({ commands, passes }: AppendOptions): Promise<BenchReport> {
  const results: Pass[] = [];
  for (let pass = 0; pass < passes; pass += 1) results.push(await runPass(commands));
  const of = (who: keyof Pass, key: keyof Speed) => median(results.map((each) => each[who][key]));
  const rowsOf = (who: keyof Pass, unit: string): Figure[] => {
    const row = (what: string, value: number, in_: string) =>
      figure(SUBJECTS[who], what, value, in_);
    const perSecond = row('commands per second', of(who, 'perSecond'), '/s');
    return [
      who === 'run' ? atLeast(COMMANDS_PER_SECOND, perSecond) : perSecond,
      row(`p50 of a ${unit}`, of(who, 'p50'), 'ms'),
      row(`p99 of a ${unit}`, of(who, 'p99'), 'ms'),
      row(`max of a ${unit}`, of(who, 'max'), 'ms'),
      row('commands a commit', of(who, 'together'), ''),
    ];
  };
  const ratio = (peer: 'grouped' | 'oneByOne') =>
    figure(
      OURS,
      `speed ÷ ${SUBJECTS[peer]}`,
      median(results.map((each) => each.run.perSecond / each[peer].perSecond)),
      '×',
    );
  return {
    name: 'append',
    setting: `${SENDERS} senders on one session, ${commands} commands in each of ${passes} passes, each sender waiting for its answer before it goes on; medians of the passes`,
    figures: [
      ...rowsOf('run', 'command'),
      ...rowsOf('grouped', 'commit'),
      ...rowsOf('oneByOne', 'commit'),
      ratio('grouped'),
      ratio('oneByOne'),
    ],
    notes: [
      `Everything in one process${canPin ? ' on core 0' : ''}, without sockets; the peers insert the same event and answer rows into the same columns, without triggers.`,
      'The session has snapshots, folds and metrics as in the server; each command is one message to all.',
    ],
  };
}

async function runPass(commands: number): Promise<Pass> {
  const child = startChild('server', new URL('appendProcess.ts', import.meta.url));
  try {
    return {
      run: await child.ask('run', { commands }, speed),
      grouped: await child.ask('grouped', null, speed),
      oneByOne: await child.ask('oneByOne', null, speed),
    };
  } finally {
    await child.stop();
  }
}
