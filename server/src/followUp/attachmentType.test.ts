import { expect, test } from 'vitest';
import { mediaTypeOf } from './attachmentType.ts';

/** A ZIP's central directory with these names; what is in the entries does not matter here. */
function zip(...names: readonly string[]): Uint8Array {
  const local = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
  const entries = names.map((name) => {
    const bytes = Buffer.from(name);
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(bytes.length, 28);
    return Buffer.concat([head, bytes]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, ...entries, end]);
}

const TYPES = '[Content_Types].xml';

test.each([
  [Buffer.from('%PDF-1.7'), 'application/pdf'],
  [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image/png'],
  [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
  [zip(TYPES, 'word/document.xml'), expect.stringContaining('wordprocessingml')],
  [zip(TYPES, 'xl/workbook.xml'), expect.stringContaining('spreadsheetml')],
  [zip(TYPES, 'word/document.xml', 'word/vbaProject.bin'), null],
  [zip('word/document.xml'), null],
  [zip(TYPES, 'ppt/presentation.xml'), null],
  [zip('anything.exe'), null],
  [Buffer.from('PK\u0003\u0004 and no directory'), null],
  [Buffer.from('<!doctype html>'), null],
  [Buffer.alloc(0), null],
])('a file is what its bytes say, case %#', (bytes, type) => {
  expect(mediaTypeOf(bytes)).toEqual(type);
});

test('a directory that points outside the file, or is too long, is no document', () => {
  const sound = zip(TYPES, 'word/document.xml');
  const outside = Buffer.from(sound);
  outside.writeUInt32LE(0xffff_fff0, outside.length - 6);
  expect(mediaTypeOf(outside)).toBeNull();
  const endless = Buffer.from(sound);
  endless.writeUInt16LE(0xffff, endless.length - 12);
  expect(mediaTypeOf(endless)).toBeNull();
});
