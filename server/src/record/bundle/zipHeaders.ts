/**
 * The one way in which a bundle's archive is written (PKWARE APPNOTE 6.3): members stored as they are, in
 * order, with a fixed time and nothing besides. What is read can so be written anew and compared byte by byte.
 */
export interface ZipEntry {
  /** Letters, digits, `.`, `-`, `_` and `/`. */
  readonly name: string;
  readonly size: number;
  readonly crc32: number;
  /** Where its head begins. */
  readonly offset: number;
}

export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
export const LOCAL_HEAD = 30;
const CENTRAL_HEAD = 46;
const END = 22;
const VERSION_NEEDED = 10;
/** 1 January 1980, the earliest day that a zip can tell. */
const DAY = 0x21;

/** What an archive of this kind can hold. */
export const MOST_ENTRIES = 1_000;
export const MOST_BYTES = 0xffff_ffff;

/** Version needed, flags, method, time, day, checksum, sizes, length of the name, of extras. */
function shared(entry: Omit<ZipEntry, 'offset'>, into: Buffer, at: number): void {
  into.writeUInt16LE(VERSION_NEEDED, at);
  into.writeUInt16LE(DAY, at + 8);
  into.writeUInt32LE(entry.crc32, at + 10);
  into.writeUInt32LE(entry.size, at + 14);
  into.writeUInt32LE(entry.size, at + 18);
  into.writeUInt16LE(entry.name.length, at + 22);
}

/** What stands before a member's bytes. */
export function localHead(entry: Omit<ZipEntry, 'offset'>): Buffer {
  const head = Buffer.alloc(LOCAL_HEAD + entry.name.length);
  head.writeUInt32LE(LOCAL_SIGNATURE, 0);
  shared(entry, head, 4);
  head.write(entry.name, LOCAL_HEAD, 'latin1');
  return head;
}

function centralHead(entry: ZipEntry): Buffer {
  const head = Buffer.alloc(CENTRAL_HEAD + entry.name.length);
  head.writeUInt32LE(CENTRAL_SIGNATURE, 0);
  head.writeUInt16LE(VERSION_NEEDED, 4);
  shared(entry, head, 6);
  head.writeUInt32LE(entry.offset, 42);
  head.write(entry.name, CENTRAL_HEAD, 'latin1');
  return head;
}

/** What stands behind the last member: the archive's list of contents. */
export function directory(entries: readonly ZipEntry[], offset: number): Buffer {
  const heads = Buffer.concat(entries.map(centralHead));
  const end = Buffer.alloc(END);
  end.writeUInt32LE(END_SIGNATURE, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(heads.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([heads, end]);
}
