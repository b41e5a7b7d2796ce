import type { SessionMaterial } from '@diemcau/shared/record/materialOf';
import { sessionDay } from '@diemcau/shared/record/opening';
import { SHEETS, type SheetId, sheetOf, sheetsOf } from '@diemcau/shared/record/sheets/sheets';
import { timetableOf } from '@diemcau/shared/record/timetable';
import type { RecordFile } from '../http/recordExports.ts';
import type { SessionFormat } from '../http/sessionFormats.ts';
import { toAkomaNtoso } from './akomaNtoso/akomaNtoso.ts';
import { toCsv, toCsvArchive } from './csv/csv.ts';
import { toIcs } from './ics/ics.ts';
import { toXlsx } from './xlsx/xlsx.ts';

/**
 * A session as a whole in one of the formats that are no document: tables, debate, calendar. The same events
 * give the same bytes (promise I7).
 */
export function sessionFile(material: SessionMaterial, wanted: SessionFormat): RecordFile {
  const day = dayWords(material);
  const named = (name: string, extension: string, bytes: Uint8Array): RecordFile => ({
    bytes,
    filename: `${name}${day}.${extension}`,
  });
  switch (wanted) {
    case 'xlsx':
      return named(
        'Bảng số liệu phiên họp',
        'xlsx',
        toXlsx(sheetsOf(material.state), about(material)),
      );
    case 'csv.zip':
      return named('Bảng số liệu phiên họp', 'csv.zip', toCsvArchive(sheetsOf(material.state)));
    case 'xml':
      return named('Diễn biến phiên họp', 'xml', toAkomaNtoso(material));
    case 'ics':
      return named('Lịch phiên họp và nhiệm vụ', 'ics', toIcs(timetableOf(material)));
    default: {
      const sheet = sheetOf(material.state, sheetIdOf(wanted));
      return named(sheet.title, 'csv', toCsv(sheet));
    }
  }
}

type SheetFormat = Exclude<SessionFormat, 'xlsx' | 'csv.zip' | 'xml' | 'ics'>;

function sheetIdOf(wanted: SheetFormat): SheetId {
  const found = SHEETS.find((sheetId) => `${sheetId}.csv` === wanted);
  if (found === undefined) throw new RangeError(`No table is written as ${wanted}`);
  return found;
}

const about = ({ sessionId, last, state }: SessionMaterial) => ({
  title: state.lifecycle.details?.title ?? '',
  description: `${sessionId} ${last.seq} ${last.hash}`,
});

/** " 10-8-2022", or nothing where nobody named a day. */
function dayWords({ state }: SessionMaterial): string {
  const [year, month, day] = sessionDay(state)?.split('-').map(Number) ?? [];
  return year === undefined ? '' : ` ${day}-${month}-${year}`;
}
