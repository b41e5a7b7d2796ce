import type { LoggedEvent } from '@diemcau/shared/record/elision';
import { project } from '@diemcau/shared/record/project';
import { recordDocument } from '@diemcau/shared/record/schema';
import { RECORD_FORMATS } from '../../http/recordExports.ts';
import { format } from '../format.ts';

/** What the documents of a session are made from. */
export interface DocumentSource {
  readonly sessionId: string;
  readonly log: readonly LoggedEvent[];
  readonly publicAddress: string | null;
}

/** Every document in every format, by the name that it has in a bundle: "minutes.pdf". */
export const DOCUMENT_FILES: readonly string[] = recordDocument.options.flatMap((document) =>
  RECORD_FORMATS.map((wanted) => `${document}.${wanted}`),
);

/** Makes them one by one, in the order of their names above, so that one at a time is in memory. */
export async function* documentFiles({
  sessionId,
  log,
  publicAddress,
}: DocumentSource): AsyncGenerator<{ readonly name: string; readonly bytes: Uint8Array }> {
  for (const document of recordDocument.options) {
    const record = project(sessionId, log, { document, publicAddress });
    for (const wanted of RECORD_FORMATS) {
      const { bytes } = await format(record, wanted);
      yield { name: `${document}.${wanted}`, bytes };
    }
  }
}
