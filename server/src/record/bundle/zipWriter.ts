import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { directory, localHead, MOST_BYTES, MOST_ENTRIES, type ZipEntry } from './zipHeaders.ts';

export interface ZipWriter {
  /** Appends a member. Its parts are written as they come, so that no member need be in memory whole. */
  add(
    name: string,
    parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  ): Promise<WrittenMember>;
  /** Writes the list of contents. Nothing may be added afterwards. */
  finish(): Promise<void>;
}

export interface WrittenMember {
  readonly name: string;
  readonly size: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** Writes an archive of stored members into an empty file. */
export function createZipWriter(file: FileHandle): ZipWriter {
  const entries: ZipEntry[] = [];
  let end = 0;

  const append = async (bytes: Uint8Array): Promise<void> => {
    if (end + bytes.length > MOST_BYTES) throw new RangeError('A bundle cannot hold 4 GiB');
    await file.write(bytes, 0, bytes.length, end);
    end += bytes.length;
  };

  return {
    async add(name, parts) {
      if (entries.length === MOST_ENTRIES) throw new RangeError('A bundle has too many files');
      const offset = end;
      await append(localHead({ name, size: 0, crc32: 0 }));
      const start = end;
      const hash = createHash('sha256');
      let checksum = 0;
      for await (const part of parts) {
        hash.update(part);
        checksum = crc32(part, checksum);
        await append(part);
      }
      const entry = { name, size: end - start, crc32: checksum, offset };
      const head = localHead(entry);
      await file.write(head, 0, head.length, offset);
      entries.push(entry);
      return { name, size: entry.size, sha256: hash.digest('hex') };
    },
    async finish() {
      await append(directory(entries, end));
    },
  };
}
