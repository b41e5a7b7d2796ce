import type { RecordModel } from '@diemcau/shared/record/model';
import { isDraft } from '@diemcau/shared/record/wording';
import type { RecordFile, RecordFormat } from '../http/recordExports.ts';
import { toDocx } from './docx/docx.ts';
import { toMarkdown } from './markdown.ts';
import { toPdf } from './pdf.ts';
import { decree30 } from './profiles/decree30.ts';

/** One format of a record. The same record gives the same bytes (promise I7). */
export async function format(record: RecordModel, wanted: RecordFormat): Promise<RecordFile> {
  return { bytes: await bytesOf(record, wanted), filename: `${basename(record)}.${wanted}` };
}

async function bytesOf(record: RecordModel, wanted: RecordFormat): Promise<Uint8Array> {
  switch (wanted) {
    case 'json':
      return new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
    case 'md':
      return new TextEncoder().encode(toMarkdown(record));
    case 'docx':
      return toDocx(record, decree30);
    case 'pdf':
      return toPdf(record, decree30);
    default:
      return wanted satisfies never;
  }
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
