import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import { encode } from 'uqr';

/** Pixels of one module in a picture of dots: printers and readers get clean edges. */
const SCALE = 8;

/** The modules of the QR code (ISO/IEC 18004) that holds an address, dark ones true; rows from the top. */
export const modulesOf = (address: string): readonly (readonly boolean[])[] =>
  encode(address, { border: 0, ecc: 'L', boostEcc: true }).data;

/** The code as SVG, a unit a module, without a margin of its own. */
export function codeSvg(address: string): string {
  const rows = modulesOf(address);
  const bars = rows.flatMap((row, y) =>
    runsOf(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`),
  );
  const size = rows.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><path d="${bars.join('')}"/></svg>`;
}

/** Dark modules side by side. */
function runsOf(row: readonly boolean[]): { readonly from: number; readonly length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((isDark, place) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last !== undefined && last.from + last.length === place) last.length += 1;
    else runs.push({ from: place, length: 1 });
  });
  return runs;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The code as PNG, one bit a dot; the same bytes for the same address. */
export function codePng(address: string): Uint8Array {
  const rows = modulesOf(address);
  const size = rows.length * SCALE;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  // One bit of grey; deflate, no filter, not interlaced.
  head.writeUInt8(1, 8);
  const lines = rows.flatMap((row) => Array.from({ length: SCALE }, () => lineOf(row)));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', Buffer.from(zlibSync(Buffer.concat(lines)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A line of dots behind the number of its filter (none). A module is a byte wide, and white is one. */
const lineOf = (row: readonly boolean[]): Buffer =>
  Buffer.from([0, ...row.map((isDark) => (isDark ? 0 : 0xff))]);

function chunk(type: string, content: Buffer): Buffer {
  const framed = Buffer.alloc(content.length + 12);
  framed.writeUInt32BE(content.length, 0);
  framed.write(type, 4, 'latin1');
  content.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, 8 + content.length)), 8 + content.length);
  return framed;
}
