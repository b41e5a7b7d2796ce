import { zipSync } from 'fflate';

/** The earliest time that a zip can hold: a file's own time says nothing about the record. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** Files in the order given, without the time of writing: the same files give the same bytes. */
export const zipped = (
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Uint8Array => zipSync(Object.fromEntries(files), { mtime: ZIP_EPOCH, level: 6 });
