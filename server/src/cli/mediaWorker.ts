import { availableParallelism } from 'node:os';
import { type BringingStep, bringWorker } from '../media/worker/bringWorker.ts';
import { install, mayInstall, missingPackages } from '../media/worker/buildNeeds.ts';
import { workerPlace } from '../media/worker/workerPlace.ts';

/** `npm run media:worker`: brings the worker by hand and shows how far it is. */

const say = (text: string) => process.stdout.write(`${text}\n`);
const WORDS = {
  waiting: 'Đang chờ một tiến trình khác dựng xong… · Waiting for another process that builds it…',
  downloading: 'Đang tìm bản dựng sẵn… · Looking for the prebuilt worker…',
  preparing: 'Đang chuẩn bị mã nguồn… · Preparing the source…',
  checking: 'Đang kiểm tra… · Checking it…',
};

let lastTold: string | null = null;
function tell(step: BringingStep): void {
  if (step.step === 'compiling') {
    const place = `[${step.done}/${step.total}]`;
    if (process.stdout.isTTY) process.stdout.write(`\r${place} `);
    else if (step.done % 20 === 0 || step.done === step.total) say(place);
  } else if (step.step !== lastTold) say(WORDS[step.step]);
  lastTold = step.step;
}

const named = process.env.MEDIASOUP_WORKER_BIN || null;
const jobs = availableParallelism();
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
const options = { named, jobs, onStep: tell, place: workerPlace(), signal: stopping.signal };
let brought = await bringWorker(options);
const missing = brought.ok ? [] : await missingPackages();
if (named === null && !stopping.signal.aborted && missing.length > 0 && mayInstall()) {
  say(`apt-get install ${missing.join(' ')}`);
  install(missing);
  brought = await bringWorker(options);
}
if (brought.ok) {
  say(`${brought.path} (${brought.from})`);
} else {
  process.stderr.write(`${brought.message.vi}\n${brought.message.en}\n`);
  process.exitCode = 1;
}
