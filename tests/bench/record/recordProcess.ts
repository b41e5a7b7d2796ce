import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createSqliteEventStore } from '@diemcau/server/eventStore/sqlite';
import {
  createRecordExports,
  type RunningRecordExports,
} from '@diemcau/server/record/createRecordExports';
import { format } from '@diemcau/server/record/format';
import { readLog } from '@diemcau/server/sessions/readLog';
import { openDatabase } from '@diemcau/server/storage/database';
import { project } from '@diemcau/shared/record/project';
import type { z } from 'zod';
import { serve } from '../harness/serve.ts';
import { type Made, makeRequest, recordRequest } from './messages.ts';

type Session = z.infer<typeof recordRequest>;

let session: Session | null = null;
let exports: RunningRecordExports | null = null;

/** Runs it and watches the event loop of this thread: once every millisecond, its own delay taken off. */
async function watched(make: () => Promise<{ readonly bytes: Uint8Array } | null>): Promise<Made> {
  globalThis.gc?.();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await pause();
  delay.reset();
  const began = performance.now();
  const file = await make();
  const milliseconds = performance.now() - began;
  await pause();
  delay.disable();
  if (file === null) throw new Error('There is no such session');
  return { milliseconds, blocked: delay.max / 1e6, bytes: file.bytes.length };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

/** As the server does it: in a thread of its own. */
const inThread = (input: unknown): Promise<Made> => {
  const { format: wanted } = makeRequest.parse(input);
  return watched(async () =>
    session ? ((await exports?.make(session.sessionId, wanted, session.seq)) ?? null) : null,
  );
};

/** The same document by the same library, in this very thread. */
const inProcess = (input: unknown): Promise<Made> => {
  const { format: wanted } = makeRequest.parse(input);
  return watched(async () => {
    if (!session) return null;
    const opening = openDatabase(session.directory, { access: 'read' });
    if (!opening.ok) throw new Error(opening.message.en);
    const store = createSqliteEventStore(opening.database.connection, () => {});
    const events = await readLog(store, session.sessionId, 0, session.seq);
    opening.database.close();
    return format(project(session.sessionId, events), wanted);
  });
};

serve(
  {
    open: (input) => {
      session = recordRequest.parse(input);
      exports = createRecordExports(session.directory);
    },
    inThread,
    inProcess,
  },
  async () => {
    await exports?.close();
  },
);
