import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { benchAppend } from './append/append.ts';
import { benchFanout } from './fanout/fanout.ts';
import type { BenchReport } from './harness/figures.ts';
import { describeMachine } from './harness/machine.ts';
import { tableOf } from './harness/table.ts';
import { benchJoin } from './join/join.ts';
import { benchMedia } from './media/media.ts';
import { benchRecord } from './record/record.ts';

/**
 * `npm run bench -- NAME [options] [--json FILE]`: measures one thing beside its peers and prints it, met or
 * not (docs/performance.md). The exit code says whether it could be measured, not what came out.
 */
const USAGE = `npm run bench -- NAME [options] [--json FILE]
  fanout   --points 1000     one durable command to everybody    [--rounds 100] [--passes 3]
  append   --commands 10000  32 senders on one session           [--passes 3]
  join     --events 5000     a late joiner                       [--joins 15]
  record   --obstacles 500   documents and bundle  [--rounds 5] [--told 1: all that is said]
  media    --viewers 30      what a media worker carries  [--stage 12] [--listeners 300] [--passes 3]
`;

const count = z.coerce.number().int().positive();
const options = z.object({
  points: count.max(20_000).default(1_000),
  rounds: count.max(2_000).optional(),
  passes: count.max(20).default(3),
  commands: count.max(1_000_000).default(10_000),
  events: count.max(200_000).default(5_000),
  joins: count.max(500).default(15),
  obstacles: count.max(10_000).default(500),
  told: z.enum(['0', '1']).default('0'),
  viewers: count.max(1_000).default(30),
  stage: count.min(2).max(50).default(12),
  listeners: count.max(2_000).default(300),
  seconds: count.max(120).default(5),
  steps: count.max(8).default(4),
  json: z.string().optional(),
});
type Options = z.infer<typeof options>;

const BENCHES: Readonly<Record<string, (chosen: Options) => Promise<BenchReport>>> = {
  fanout: ({ points, rounds = 100, passes }) => benchFanout({ points, rounds, passes }),
  append: ({ commands, passes }) => benchAppend({ commands, passes }),
  join: ({ events, joins }) => benchJoin({ events, joins }),
  record: ({ obstacles, rounds = 5, told }) =>
    benchRecord({ obstacles, rounds, told: told === '1' }),
  media: ({ rounds = 10, ...chosen }) => benchMedia({ ...chosen, rounds }),
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: Object.fromEntries(
      Object.keys(options.shape).map((name) => [name, { type: 'string' as const }]),
    ),
  });
  const [name = ''] = positionals;
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (!bench) {
    process.stderr.write(USAGE);
    process.exitCode = 1;
    return;
  }
  const chosen = options.parse(values);
  const machine = describeMachine();
  const report = await bench(chosen);
  process.stdout.write(`${tableOf(report, machine)}\n`);
  if (chosen.json !== undefined) {
    writeFileSync(chosen.json, `${JSON.stringify({ machine, ...report }, null, 2)}\n`);
  }
}

await main();
