import type { RecordModel } from '@diemcau/shared/record/model';
import { isDraft } from '@diemcau/shared/record/wording';
import type { RecordFile, RecordFormat } from '../http/recordExports.ts';
import { toDocx } from './docx/docx.ts';
import { markdownPieces } from './markdown.ts';
import { pdfPieces } from './pdf.ts';
import { inLargePieces } from './pieces.ts';
import { prettyJson } from './prettyJson.ts';
import { decree30 } from './profiles/decree30.ts';

/** One format of a record. The same record gives the same bytes (promise I7). */
export async function format(record: RecordModel, wanted: RecordFormat): Promise<RecordFile> {
  const bytes = Buffer.concat([...(await formatPieces(record, wanted))]);
  return { bytes, filename: `${basename(record)}.${wanted}` };
}

/** The same bytes one after the other, for who writes them to the disk: of a long session they are many. */
export async function formatPieces(
  record: RecordModel,
  wanted: RecordFormat,
): Promise<Iterable<Uint8Array>> {
  switch (wanted) {
    case 'json':
      return inLargePieces(withLineEnd(prettyJson(record)));
    case 'md':
      return inLargePieces(markdownPieces(record));
    case 'docx':
      return [await toDocx(record, decree30)];
    case 'pdf':
      return inLargePieces(pdfPieces(record, decree30));
    default:
      return wanted satisfies never;
  }
}

function* withLineEnd(pieces: Iterable<string>): Generator<string> {
  yield* pieces;
  yield '\n';
}

const NAMES: Readonly<Record<RecordModel['document'], string>> = {
  notice: 'Thông báo kết luận',
  minutes: 'Biên bản',
  invitation: 'Giấy mời',
};

/** "Thông báo kết luận 10-8-2022 (dự thảo)": what a person looks for in a folder. Only conclusions are drafts. */
function basename(record: RecordModel): string {
  const { heading, document } = record;
  const [year, month, day] = heading.date?.split('-').map(Number) ?? [];
  const when = year === undefined ? '' : ` ${day}-${month}-${year}`;
  const draft = isDraft(record) ? ' (dự thảo)' : '';
  return `${NAMES[document]}${when}${draft}`;
}
