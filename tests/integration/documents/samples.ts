import { format } from '@diemcau/server/record/format';
import type { RecordDocument, RecordModel } from '@diemcau/shared/record/model';
import { project } from '@diemcau/shared/record/project';
import { NO_DETAILS } from '@diemcau/shared/session/documents/state';
import { playInMemory } from '../../fixtures/dien-bien-2022-08-10/inMemory.ts';
import { type ReadDocx, readDocx } from '../../support/documents/docxParts.ts';
import { type ReadPdf, readPdf } from '../../support/documents/pdfPages.ts';

export const DOCUMENTS: readonly RecordDocument[] = ['notice', 'minutes', 'invitation'];

export interface Made {
  readonly record: RecordModel;
  readonly docx: ReadDocx;
  readonly pdf: ReadPdf;
}

/** A number below ten, a day below ten and a month before March: what the decree writes with a zero. */
export const ISSUED = { ...NO_DETAILS, number: 5, issuedOn: '2023-02-08' };

/** The three documents of the meeting of 10 August 2022, made and read back; number and day are staged. */
export async function makeDocuments(): Promise<ReadonlyMap<RecordDocument, Made>> {
  const room = await playInMemory();
  const made = new Map<RecordDocument, Made>();
  for (const document of DOCUMENTS) {
    const record = project(room.sessionId, room.events, { document, details: ISSUED });
    const [docx, pdf] = [await format(record, 'docx'), await format(record, 'pdf')];
    made.set(document, {
      record,
      docx: readDocx(docx.bytes),
      pdf: await readPdf(pdf.bytes),
    });
  }
  return made;
}
