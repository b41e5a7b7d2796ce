import { parentPort, workerData } from 'node:worker_threads';
import { project } from '@diemcau/shared/record/project';
import { recordDocument } from '@diemcau/shared/record/schema';
import { z } from 'zod';
import { createSqliteEventStore } from '../eventStore/sqlite.ts';
import { RECORD_FORMATS, type RecordFile } from '../http/recordExports.ts';
import { readLog } from '../sessions/readLog.ts';
import { openDatabase } from '../storage/database.ts';
import { format } from './format.ts';
import type { RecordDone, RecordJob, RecordWorkerData } from './workerMessages.ts';

/**
 * Writes records beside the server, so that neither reading thousands of events nor laying out a document
 * holds up the session. It reads the log itself: nothing large crosses from the server's thread.
 */
const settings: RecordWorkerData = z.object({ directory: z.string() }).parse(workerData);
const job = z.object({
  jobId: z.int(),
  sessionId: z.string(),
  document: recordDocument,
  format: z.enum(RECORD_FORMATS),
  upTo: z.int().positive(),
});

const opening = openDatabase(settings.directory, { access: 'read' });
if (!opening.ok) throw new Error(opening.message.en);
const store = createSqliteEventStore(opening.database.connection, (cause) => {
  throw cause;
});

async function write(request: RecordJob): Promise<RecordFile | null> {
  const { sessionId, document, format: wanted, upTo } = request;
  const events = await readLog(store, sessionId, 0, upTo);
  return events.length < upTo ? null : format(project(sessionId, events, { document }), wanted);
}

async function answer(request: RecordJob): Promise<RecordDone> {
  const { jobId } = request;
  try {
    return { jobId, file: await write(request), failure: null };
  } catch (error) {
    return {
      jobId,
      file: null,
      failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

parentPort?.on('message', (message: unknown) => {
  void answer(job.parse(message)).then((done) => parentPort?.postMessage(done));
});
