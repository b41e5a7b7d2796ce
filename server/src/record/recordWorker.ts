import { open } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { withoutPreparations } from '@diemcau/shared/record/elision';
import { materialOf } from '@diemcau/shared/record/materialOf';
import { project } from '@diemcau/shared/record/project';
import { serverKey } from '../access/serverKey.ts';
import { createSqliteEventStore } from '../eventStore/sqlite.ts';
import type { RecordFile } from '../http/recordExports.ts';
import { isSessionFormat } from '../http/sessionFormats.ts';
import { readLog } from '../sessions/readLog.ts';
import { openDatabase } from '../storage/database.ts';
import { BUNDLE_KEY, signingKey } from './bundle/signingKey.ts';
import { writeBundle } from './bundle/writeBundle.ts';
import { format } from './format.ts';
import { sessionFile } from './sessionFile.ts';
import {
  type RecordJob,
  type RecordReport,
  recordJob,
  recordWorkerData,
} from './workerMessages.ts';

/**
 * Writes records beside the server, so that neither reading thousands of events nor laying out a document
 * holds up the session. It reads the log itself: nothing large crosses from the server's thread.
 */
const { directory, publicAddress } = recordWorkerData.parse(workerData);

const opening = openDatabase(directory, { access: 'read' });
if (!opening.ok) throw new Error(opening.message.en);
const { connection } = opening.database;
const store = createSqliteEventStore(connection, (cause) => {
  throw cause;
});

const report = (message: RecordReport): void =>
  parentPort?.postMessage(message, handedOver(message));

/** A file's bytes change hands: copying megabytes would hold up the server's thread. */
function handedOver(message: RecordReport): ArrayBuffer[] {
  const bytes = message.kind === 'done' ? message.file?.bytes : undefined;
  return bytes?.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
    ? [bytes.buffer]
    : [];
}

type Document = Extract<RecordJob, { readonly kind: 'document' }>;
type Bundle = Extract<RecordJob, { readonly kind: 'bundle' }>;

async function writeDocument(wanted: Document): Promise<RecordFile | null> {
  const { sessionId, document, upTo } = wanted;
  const log = await readLog(store, sessionId, 0, upTo);
  if (log.length < upTo) return null;
  const events = wanted.readers === 'officers' ? log : withoutPreparations(log);
  if (isSessionFormat(wanted.format)) {
    return sessionFile(materialOf(sessionId, events), wanted.format);
  }
  return format(project(sessionId, events, { document, publicAddress }), wanted.format);
}

/** The server has made the key before it asks for the first bundle. */
const bundleKey = () =>
  signingKey(
    serverKey(connection, BUNDLE_KEY, () => {
      throw new Error('The server has no key for bundles yet');
    }),
  );

async function bundle({ sessionId, upTo, file: path }: Bundle): Promise<RecordFile | null> {
  const file = await open(path, 'wx+', 0o600);
  try {
    const written = await writeBundle(
      { store, sessionId, upTo, publicAddress, key: bundleKey() },
      file,
      (progress) => report({ kind: 'progress', ...progress }),
    );
    return written && { bytes: new Uint8Array(), filename: written.filename };
  } finally {
    await file.close();
  }
}

async function answer(job: RecordJob): Promise<RecordReport> {
  try {
    const file = job.kind === 'document' ? await writeDocument(job) : await bundle(job);
    return { kind: 'done', file };
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'failed', failure };
  }
}

parentPort?.on('message', (message: unknown) => {
  void answer(recordJob.parse(message)).then(report);
});
