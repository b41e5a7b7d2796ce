import { z } from 'zod';
import { pinningNote } from '../harness/cores.ts';
import { atMost, type BenchReport, type Figure, figure, OURS } from '../harness/figures.ts';
import { median, percentile } from '../harness/statistics.ts';
import { entryTimes, floorTimes } from './messages.ts';
import { type Bench, type Carried, enter, play, type Scene, startBench } from './scene.ts';

export interface MediaOptions {
  /** Receivers of five pictures and three voices each, beside which the peer is measured. */
  readonly viewers: number;
  /** Devices that all send and receive. */
  readonly stage: number;
  /** Receivers of one voice. */
  readonly listeners: number;
  /** How often the viewers are doubled to find what one core carries. */
  readonly steps: number;
  readonly passes: number;
  readonly rounds: number;
  readonly seconds: number;
}

const PEER = 'bare mediasoup';
const RATIO = 1.1;
const PICTURE = 600_000;
/** Share of its core above which a worker is not given more. */
const FULL = 0.9;

/** What a media worker carries, beside one wired by hand, and how soon pictures and sound are there. */
export async function benchMedia(options: MediaOptions): Promise<BenchReport> {
  const { viewers, stage, listeners, passes, rounds, seconds } = options;
  const bench = startBench();
  try {
    const figures = [
      ...(await compared(bench, options)),
      ...(await mostCarried(bench, options)),
      ...(await meeting(bench, options)),
      ...(await oneSpeaker(bench, options)),
      ...(await times(bench, options)),
    ];
    return {
      name: `media --viewers ${viewers} --stage ${stage} --listeners ${listeners}`,
      setting: `${passes} passes of ${seconds} s, in turns with the peer; ${rounds} rounds of each time`,
      figures,
      notes: [
        `${pinningNote} The media worker and the process that steers it share core 0; CPU is counted for each.`,
        `Real signalling over Socket.IO, real ICE, DTLS and SRTP over UDP. Pictures are synthetic VP8 of ${PICTURE / 1_000} kbit/s in one layer, 25 a second, whole ones when asked for; voices 50 packets of 80 bytes a second.`,
        'Receivers count packets by number and do not decrypt them; they report neither bandwidth nor loss, so that what a worker spends on such reports is not in the figures, for either side. What was forwarded is what the worker says it sent; what is missing is counted at the receivers.',
        'The peer is the same worker program on the same kind of port with one router and no more than what was asked for: nobody asks who may, nothing is chosen, watched or measured.',
        'Times are those of a client in Node, which shakes hands in JavaScript; a browser decodes besides. First picture: the first packet of a whole picture.',
      ],
    };
  } finally {
    await bench.stop();
  }
}

/** (a) Five that send, and viewers of all of them. */
const audience = (viewers: number): Scene => ({
  senders: 5,
  viewers,
  mutual: false,
  tiles: 5,
  picture: PICTURE,
  sound: true,
});

async function compared(bench: Bench, options: MediaOptions): Promise<Figure[]> {
  const ours: Carried[] = [];
  const theirs: Carried[] = [];
  for (let pass = 0; pass < options.passes; pass += 1) {
    const scene = audience(options.viewers);
    ours.push(await play(bench, 'diemcau', scene, options.seconds * 1_000));
    theirs.push(await play(bench, 'bare', scene, options.seconds * 1_000));
  }
  const ratios = ours.map((own, pass) => own.cpuPerMegabit / (theirs[pass]?.cpuPerMegabit ?? NaN));
  const what = `${options.viewers} viewers`;
  return [
    ...rowsOf(OURS, what, ours),
    ...rowsOf(PEER, what, theirs),
    atMost(RATIO, figure(OURS, `${what}: worker CPU ÷ ${PEER}`, median(ratios), '')),
    figure(OURS, `${what}: ratios, least`, Math.min(...ratios), ''),
    figure(OURS, `${what}: ratios, most`, Math.max(...ratios), ''),
  ];
}

/** Twice as many viewers each time, until packets are lost or the worker's core is full. */
async function mostCarried(bench: Bench, options: MediaOptions): Promise<Figure[]> {
  const steps: Carried[] = [];
  for (let step = 0; step < options.steps; step += 1) {
    const scene = audience(options.viewers * 2 ** step);
    const carried = await play(bench, 'diemcau', scene, options.seconds * 1_000);
    steps.push(carried);
    if (carried.lost > 0 || carried.workerShare > FULL) break;
  }
  const best = steps.findLast(({ lost }) => lost === 0);
  const failed = steps.find(({ lost }) => lost > 0);
  return [
    ...(best ? carriedRows('one core, most without loss', best) : []),
    ...(failed ? carriedRows('one core, one step more', failed) : []),
    ...(failed ? [figure(OURS, 'one core, one step more: packets lost', failed.lost, '')] : []),
    ...(best ? computedRows(best) : []),
  ];
}

const carriedRows = (label: string, carried: Carried): Figure[] => [
  figure(OURS, `${label}: streams`, carried.streams, ''),
  figure(OURS, `${label}: forwarded`, carried.megabitsPerSecond, 'Mbit/s'),
  figure(OURS, `${label}: worker CPU`, carried.workerShare * 100, '% of a core'),
];

const computedRows = ({ streams, megabitsPerSecond, workerShare }: Carried): Figure[] => [
  figure(OURS, 'one full core, computed: streams', Math.floor(streams / workerShare), ''),
  figure(OURS, 'one full core, computed: forwarded', megabitsPerSecond / workerShare, 'Mbit/s'),
];

/** (b) Points that all send, each with tiles for the last four. */
async function meeting(bench: Bench, options: MediaOptions): Promise<Figure[]> {
  const scene = { ...audience(0), senders: options.stage, mutual: true, tiles: 4 };
  const carried = await play(bench, 'diemcau', scene, options.seconds * 1_000);
  const what = `${options.stage} points, last 4`;
  return [
    ...rowsOf(OURS, what, [carried]),
    atMost(0, figure(OURS, `${what}: dropped packets`, carried.lost, '')),
  ];
}

/** (c) One who speaks, and many who listen. */
async function oneSpeaker(bench: Bench, options: MediaOptions): Promise<Figure[]> {
  const scene: Scene = {
    senders: 1,
    viewers: options.listeners,
    mutual: false,
    tiles: 0,
    picture: null,
    sound: true,
  };
  const carried = await play(bench, 'diemcau', scene, options.seconds * 1_000);
  const what = `${options.listeners} listeners`;
  return [
    ...rowsOf(OURS, what, [carried]),
    figure(OURS, `${what}: dropped packets`, carried.lost, ''),
  ];
}

function rowsOf(subject: string, what: string, all: readonly Carried[]): Figure[] {
  const row = (name: string, of: (each: Carried) => number, unit: string) =>
    figure(subject, `${what}: ${name}`, median(all.map(of)), unit);
  return [
    row('streams', ({ streams }) => streams, ''),
    row('forwarded', ({ megabitsPerSecond }) => megabitsPerSecond, 'Mbit/s'),
    row('worker CPU', ({ workerShare }) => workerShare * 100, '% of a core'),
    row('worker CPU per Mbit', ({ cpuPerMegabit }) => cpuPerMegabit, 'ms'),
    row('server process CPU', ({ serverShare }) => serverShare * 100, '% of a core'),
  ];
}

/** (d) From entering to the first picture, and from giving the floor to sound elsewhere. */
async function times(bench: Bench, options: MediaOptions): Promise<Figure[]> {
  const scene = { ...audience(0), senders: 2 };
  const { pointIds } = await enter(bench, 'diemcau', scene, 'chaired');
  const entries: z.output<typeof entryTimes>[] = [];
  const sounds: number[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    entries.push(await bench.generator.ask('firstPicture', null, entryTimes));
    const [pointId] = pointIds;
    sounds.push((await bench.generator.ask('floorToSound', { pointId }, floorTimes)).sound);
  }
  await bench.generator.ask('leave', null, z.unknown());
  const rows = (what: string, values: readonly number[]) => [
    figure(OURS, `${what}, median`, median(values), 'ms'),
    figure(OURS, `${what}, slowest`, percentile(values, 1), 'ms'),
  ];
  return [
    ...rows(
      'entering to being connected',
      entries.map(({ connected }) => connected),
    ),
    ...rows(
      'entering to first picture',
      entries.map(({ picture }) => picture),
    ),
    ...rows('floor given to sound elsewhere', sounds),
  ];
}
