import type { LoggedEvent } from '@diemcau/shared/record/elision';
import type { SessionMaterial } from '@diemcau/shared/record/materialOf';
import { documentOf } from '@diemcau/shared/record/project';
import { recordDocument } from '@diemcau/shared/record/schema';
import { RECORD_FORMATS } from '../../http/recordExports.ts';
import { SESSION_FORMATS } from '../../http/sessionFormats.ts';
import { formatPieces } from '../format.ts';
import { sessionFile } from '../sessionFile.ts';

/** What the documents of a session are made from. */
export interface DocumentSource {
  /** Folded from the log, once for all of them. */
  readonly material: SessionMaterial;
  readonly log: readonly LoggedEvent[];
  readonly publicAddress: string | null;
}

/** The tables as CSV stand in a bundle one by one, not once more in an archive of their own. */
const WHOLE_SESSION = SESSION_FORMATS.filter((wanted) => wanted !== 'csv.zip');

/** "session.xlsx"; what names a table is its name already: "directives.csv". */
const sessionName = (wanted: string): string =>
  wanted.includes('.') ? wanted : `session.${wanted}`;

/** Every document and the whole session in every format, by the names that they have in a bundle. */
export const DOCUMENT_FILES: readonly string[] = [
  ...recordDocument.options.flatMap((document) =>
    RECORD_FORMATS.map((wanted) => `${document}.${wanted}`),
  ),
  ...WHOLE_SESSION.map(sessionName),
];

/** Makes them one by one, in the order of their names above, so that one at a time is in memory. */
export async function* documentFiles({
  material,
  log,
  publicAddress,
}: DocumentSource): AsyncGenerator<{
  readonly name: string;
  readonly pieces: Iterable<Uint8Array>;
}> {
  for (const document of recordDocument.options) {
    const record = documentOf(material, log, { document, publicAddress });
    for (const wanted of RECORD_FORMATS) {
      yield { name: `${document}.${wanted}`, pieces: await formatPieces(record, wanted) };
    }
  }
  for (const wanted of WHOLE_SESSION) {
    yield { name: sessionName(wanted), pieces: [sessionFile(material, wanted).bytes] };
  }
}
