import type { RecordModel } from '@diemcau/shared/record/model';
import type { RecordFile, RecordFormat } from '../http/recordExports.ts';
import { toDocx } from './docx/docx.ts';
import { toMarkdown } from './markdown.ts';

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
      return toDocx(record);
    default:
      return wanted satisfies never;
  }
}

/** "Thông báo kết luận 10-8-2022 (dự thảo)": what a person looks for in a folder. */
function basename({ heading, state }: RecordModel): string {
  const [year, month, day] = heading.date?.split('-').map(Number) ?? [];
  const when = year === undefined ? '' : ` ${day}-${month}-${year}`;
  return `Thông báo kết luận${when}${state === 'approved' ? '' : ' (dự thảo)'}`;
}
