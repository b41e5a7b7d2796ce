import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modulesOf } from '@diemcau/server/record/code/verificationCode';
import { format } from '@diemcau/server/record/format';
import type { RecordModel } from '@diemcau/shared/record/model';
import { project } from '@diemcau/shared/record/project';
import { readFragment } from '@diemcau/shared/verify/fragment';
import { unzipSync } from 'fflate';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { playInMemory } from '../../fixtures/dien-bien-2022-08-10/inMemory.ts';
import type { RoomInMemory } from '../../fixtures/play/roomInMemory.ts';
import { all, readDocx, textOf } from '../../support/documents/docxParts.ts';
import { readPdf } from '../../support/documents/pdfPages.ts';
import { temporaryFolder } from '../../support/server.ts';

const PUBLIC = 'https://hop.dienbien.gov.vn';
const DOTS = 300;

let room: RoomInMemory;

beforeAll(async () => {
  room = await playInMemory();
});

const made = (upTo = room.events.length, publicAddress: string | null = PUBLIC): RecordModel =>
  project(room.sessionId, room.events.slice(0, upTo), { document: 'invitation', publicAddress });

const addressOf = ({ verificationAddress }: RecordModel): string => {
  if (verificationAddress === null) throw new Error('no address');
  return verificationAddress;
};

/** The last page as grey dots. */
function drawn(pdf: Uint8Array): { readonly width: number; readonly dots: Buffer } {
  const folder = temporaryFolder();
  onTestFinished(folder.release);
  const path = join(folder.path, 'page.pdf');
  writeFileSync(path, pdf);
  const picture = execFileSync('pdftoppm', ['-r', `${DOTS}`, '-gray', path], {
    maxBuffer: 2 ** 28,
  });
  const last = picture.subarray(picture.lastIndexOf('P5\n'));
  const [head = '', width = '0'] =
    /^P5\s(\d+) \d+\s\d+\s/.exec(last.toString('latin1', 0, 40)) ?? [];
  return { width: Number(width), dots: last.subarray(head.length) };
}

test('the code at the end of the PDF is, module by module, the one that opens the page', async () => {
  const record = made();
  const { bytes } = await format(record, 'pdf');
  const { width, dots } = drawn(bytes);
  const modules = modulesOf(addressOf(record));
  const millimetre = DOTS / 25.4;
  const [left, top, step] = [
    (210 - 15 - 15) * millimetre,
    (297 - 4 - 15) * millimetre,
    (15 * millimetre) / modules.length,
  ];
  const seen = modules.map((row, y) =>
    row.map((_, x) => {
      const place =
        Math.floor(top + (y + 0.5) * step) * width + Math.floor(left + (x + 0.5) * step);
      return (dots[place] ?? 255) < 128;
    }),
  );
  expect(seen).toEqual(modules);
  expect(readFragment(new URL(addressOf(record)).hash)).toEqual({
    document: 'invitation',
    sessionId: room.sessionId,
    upTo: record.upTo,
    hash: record.hash,
  });
});

test('the PDF tells in words what the code is, and where the page stands', async () => {
  const { bytes } = await format(made(), 'pdf');
  const { objects, text, check } = await readPdf(bytes, { drawn: false });
  expect(objects).toContain('/S /Figure');
  expect(objects).toMatch(/\/Alt /);
  expect(text.replace(/\u200B/g, '')).toContain(`Xác minh tại ${PUBLIC}/xac-minh`);
  expect(check).toContain('No syntax or stream encoding errors found');
});

test('the DOCX holds the code as a picture with words beside it, the same bytes each time', async () => {
  const [one, other] = [await format(made(), 'docx'), await format(made(), 'docx')];
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  const pictures = Object.keys(unzipSync(one.bytes)).filter((name) => name.endsWith('.png'));
  expect(pictures).toHaveLength(1);
  const { body } = readDocx(one.bytes);
  expect(
    [...body.getElementsByTagName('wp:docPr')].map((each) => each.getAttribute('descr')),
  ).toEqual(['Mã QR mở trang xác minh văn bản này']);
});

test('where nobody could open the address, the hash stands alone', async () => {
  const record = made(undefined, null);
  const { bytes } = await format(record, 'docx');
  expect(Object.keys(unzipSync(bytes)).some((name) => name.endsWith('.png'))).toBe(false);
  expect(all(readDocx(bytes).body, 'p').map(textOf).join('\n')).toContain(record.hash);
  const { objects } = await readPdf((await format(record, 'pdf')).bytes, { drawn: false });
  expect(objects).not.toContain('/S /Figure');
});

test('a notice is marked a draft until it is approved, an invitation is not', async () => {
  const marks = async (record: RecordModel): Promise<string[]> => {
    const { body } = readDocx((await format(record, 'docx')).bytes);
    const { text } = await readPdf((await format(record, 'pdf')).bytes, { drawn: false });
    const inWord = all(body, 'p')
      .map(textOf)
      .filter((words) => words === 'DỰ THẢO');
    return [...inWord, ...(text.normalize('NFC').match(/DỰ THẢO/g) ?? [])];
  };
  const approval = room.events.findIndex(({ event }) => event.type === 'conclusionsApproved');
  const notice = (upTo: number) => project(room.sessionId, room.events.slice(0, upTo));
  expect(await marks(notice(approval))).toEqual(['DỰ THẢO', 'DỰ THẢO']);
  expect(await marks(notice(approval + 1))).toEqual([]);
  expect(await marks(made(approval))).toEqual([]);
});
