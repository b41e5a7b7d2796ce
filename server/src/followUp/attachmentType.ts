import type { Attachment } from '@diemcau/shared/committee/followUp/events';

type MediaType = Attachment['mediaType'];

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const WORD: MediaType = `${OFFICE}wordprocessingml.document`;
const SHEET: MediaType = `${OFFICE}spreadsheetml.sheet`;

const begins = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, place) => bytes[place] === byte);

/**
 * What a file is by its first bytes, whatever it is called: PDF, PNG, JPEG, or a Word document or a workbook
 * without macros. Null for anything else.
 */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf';
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (begins(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  return begins(bytes, 0x50, 0x4b, 0x03, 0x04) ? officeType(namesInZip(bytes)) : null;
}

function officeType(names: ReadonlySet<string> | null): MediaType | null {
  if (names === null || !names.has('[Content_Types].xml')) return null;
  if ([...names].some((name) => /vbaproject\.bin$/i.test(name))) return null;
  if (names.has('word/document.xml')) return WORD;
  return names.has('xl/workbook.xml') ? SHEET : null;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** Entries that an office document may have; more are an attack. */
const MOST_ENTRIES = 5_000;

/** The names in a ZIP's central directory (APPNOTE 4.3.12); null where there is none that holds together. */
function namesInZip(bytes: Uint8Array): ReadonlySet<string> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) return null;
  const names = new Set<string>();
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const from = at + ENTRY_LENGTH;
    names.add(new TextDecoder().decode(bytes.subarray(from, from + nameLength)));
    at = from + nameLength + rest;
  }
  return names;
}

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}
