import type { RecordExports } from '../http/recordExports.ts';
import { type BundleWriter, createBundleWriter } from './bundle/bundleWriter.ts';
import { createJobThread } from './jobThread.ts';

export interface RunningRecordExports extends RecordExports {
  /** Bundles have a thread of their own: one takes seconds, for which nobody's document waits. */
  readonly bundles: BundleWriter;
  /** Starts the thread before the first record is asked for, which then need not wait for it. */
  prepare(): void;
  close(): Promise<void>;
}

const NO_PROGRESS = () => {};

/**
 * Records made in threads of their own, beside the server.
 *
 * @param directory the data folder with the database
 * @param publicAddress where the server is found, for the codes at the documents' ends; null leaves them out
 */
export function createRecordExports(
  directory: string,
  publicAddress: string | null = null,
): RunningRecordExports {
  const documents = createJobThread({ directory, publicAddress }, false);
  const bundles = createJobThread({ directory, publicAddress }, true);
  return {
    make: (sessionId, format, upTo, document = 'notice', signal = null, readers = 'everyone') =>
      documents.run(
        { kind: 'document', sessionId, document, format, upTo, readers },
        { signal, onProgress: NO_PROGRESS },
      ),
    bundles: createBundleWriter(bundles, directory),
    prepare: documents.prepare,
    close: async () => {
      await Promise.all([documents.close(), bundles.close()]);
    },
  };
}
