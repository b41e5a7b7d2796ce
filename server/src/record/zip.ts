import { Zip, ZipDeflate, zipSync } from 'fflate';
import { inLargePieces } from './pieces.ts';

/** The earliest time that a zip can hold: a file's own time says nothing about the record. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** Files in the order given, without the time of writing: the same files give the same bytes. */
export const zipped = (
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Uint8Array => zipSync(Object.fromEntries(files), { mtime: ZIP_EPOCH, level: 6 });

/** Files that come in pieces, of which only the packed ones are held: the same files give the same bytes. */
export function streamedZip(
  files: readonly (readonly [name: string, pieces: Iterable<string | Uint8Array>])[],
): Uint8Array {
  const packed: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    packed.push(piece);
  });
  for (const [name, pieces] of files) {
    const member = new ZipDeflate(name, { level: 6 });
    member.mtime = ZIP_EPOCH;
    archive.add(member);
    for (const piece of inLargePieces(pieces)) member.push(piece);
    member.push(new Uint8Array(), true);
  }
  archive.end();
  return Buffer.concat(packed);
}
