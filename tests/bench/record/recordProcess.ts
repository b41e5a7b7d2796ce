import { randomBytes } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { serverKey } from '@diemcau/server/access/serverKey';
import { createSqliteEventStore } from '@diemcau/server/eventStore/sqlite';
import { BUNDLE_KEY } from '@diemcau/server/record/bundle/signingKey';
import {
  createRecordExports,
  type RunningRecordExports,
} from '@diemcau/server/record/createRecordExports';
import { toDocx } from '@diemcau/server/record/docx/docx';
import { decree30 } from '@diemcau/server/record/profiles/decree30';
import { readLog } from '@diemcau/server/sessions/readLog';
import { openDatabase } from '@diemcau/server/storage/database';
import { project } from '@diemcau/shared/record/project';
import type { z } from 'zod';
import { serve } from '../harness/serve.ts';
import { type Made, makeRequest, recordRequest } from './messages.ts';

type Session = z.infer<typeof recordRequest>;
interface Measured {
  readonly bytes: number;
  readonly reports: number;
}

const PUBLIC_ADDRESS = 'https://hop.example.vn';

let opened: { readonly session: Session; readonly exports: RunningRecordExports } | null = null;

const current = () => {
  if (opened === null) throw new Error('No session is open');
  return opened;
};

/** Processor time of this thread so far, milliseconds. */
const ownTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Looks every millisecond how much this thread has worked since it looked last. */
function watchOwnWork(): { readonly most: () => number; readonly stop: () => void } {
  let last = ownTime();
  let most = 0;
  const timer = setInterval(() => {
    const now = ownTime();
    most = Math.max(most, now - last);
    last = now;
  }, 1);
  return { most: () => most, stop: () => clearInterval(timer) };
}

/** Runs it and watches the event loop of this thread: once every millisecond, its own delay taken off. */
async function watched(make: () => Promise<Measured>): Promise<Made> {
  globalThis.gc?.();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await pause();
  delay.reset();
  const work = watchOwnWork();
  const before = process.cpuUsage();
  const began = performance.now();
  const measured = await make();
  const milliseconds = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  await pause();
  delay.disable();
  work.stop();
  return {
    ...measured,
    milliseconds,
    cpuMilliseconds: (user + system) / 1000,
    blocked: delay.max / 1e6,
    ownWork: work.most(),
  };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

/** As the server does it: in a thread of its own. */
const inThread = (input: unknown): Promise<Made> => {
  const { format } = makeRequest.parse(input);
  return watched(async () => {
    const { session, exports } = current();
    const file = await exports.make(session.sessionId, format, session.seq);
    if (file === null) throw new Error('There is no such session');
    return { bytes: file.bytes.length, reports: 0 };
  });
};

const writeBundle = (signal: AbortSignal, onProgress: () => void) => {
  const { session, exports } = current();
  return exports.bundles.write(session.sessionId, session.seq, signal, onProgress);
};

const bundle = (): Promise<Made> =>
  watched(async () => {
    let reports = 0;
    const file = await writeBundle(new AbortController().signal, () => {
      reports += 1;
    });
    if (file === null) throw new Error('There is no such session');
    await file.remove();
    return { bytes: file.bytes, reports };
  });

/** Gives a bundle up when half its files are written, and asks for another. */
async function cancel() {
  const first = new AbortController();
  let reports = 0;
  const givenUp = writeBundle(first.signal, () => {
    reports += 1;
    if (reports === 8) first.abort(new Error('Nobody wants it any more'));
  });
  let began = performance.now();
  first.signal.addEventListener('abort', () => {
    began = performance.now();
  });
  await givenUp.catch(() => null);
  const gone = performance.now() - began;
  const second = new AbortController();
  await writeBundle(second.signal, () => second.abort(new Error('It has begun'))).catch(() => null);
  return { gone, next: performance.now() - began };
}

/** The same document, in this very thread. */
const inProcess = (): Promise<Made> =>
  watched(async () => {
    const { session } = current();
    const opening = openDatabase(session.directory, { access: 'read' });
    if (!opening.ok) throw new Error(opening.message.en);
    const store = createSqliteEventStore(opening.database.connection, () => {});
    const events = await readLog(store, session.sessionId, 0, session.seq);
    opening.database.close();
    const bytes = await toDocx(project(session.sessionId, events), decree30);
    return { bytes: bytes.length, reports: 0 };
  });

/** The server makes its key before the first bundle is asked for. */
function makeKey(directory: string): void {
  const opening = openDatabase(directory);
  if (!opening.ok) throw new Error(opening.message.en);
  serverKey(opening.database.connection, BUNDLE_KEY, randomBytes);
  opening.database.close();
}

serve(
  {
    open: (input) => {
      const session = recordRequest.parse(input);
      makeKey(session.directory);
      opened = { session, exports: createRecordExports(session.directory, PUBLIC_ADDRESS) };
    },
    inThread,
    bundle,
    cancel,
    inProcess,
    peak: () => ({ mebibytes: process.resourceUsage().maxRSS / 1024 }),
  },
  async () => {
    await opened?.exports.close();
  },
);
