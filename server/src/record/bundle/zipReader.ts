import { crc32 } from 'node:zlib';
import {
  CENTRAL_SIGNATURE,
  directory,
  LOCAL_HEAD,
  LOCAL_SIGNATURE,
  localHead,
  MOST_ENTRIES,
  type ZipEntry,
} from './zipHeaders.ts';

/** Where an archive is not what a bundle's archive is. */
export type ZipFault =
  /** The head of a member, by the member's name where that can be read. */
  | { readonly kind: 'head'; readonly name: string | null; readonly offset: number }
  /** A member's bytes, by its checksum. */
  | { readonly kind: 'content'; readonly name: string }
  | { readonly kind: 'twice'; readonly name: string }
  | { readonly kind: 'tooMany' }
  /** The list of contents, or what stands behind it. */
  | { readonly kind: 'directory'; readonly offset: number };

export interface ReadZip {
  readonly members: ReadonlyMap<string, Buffer>;
  readonly faults: readonly ZipFault[];
}

/** No way out of a folder, no folder by itself, nothing hidden. */
const NAME = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/i;
const LONGEST_NAME = 200;

/**
 * Reads an archive of stored members strictly: every byte belongs to a member, its head or the list of
 * contents, and each of these stands as this program writes it. Nothing is unpacked: a member is a part of the
 * bytes given, so that no archive can grow. Members whose checksum is wrong are given nevertheless.
 */
export function readZip(bytes: Buffer): ReadZip {
  const members = new Map<string, Buffer>();
  const faults: ZipFault[] = [];
  const entries: ZipEntry[] = [];
  let offset = 0;
  while (offset + 4 <= bytes.length && bytes.readUInt32LE(offset) !== CENTRAL_SIGNATURE) {
    if (entries.length === MOST_ENTRIES)
      return { members, faults: [...faults, { kind: 'tooMany' }] };
    const entry = entryAt(bytes, offset);
    if (entry === null) {
      return {
        members,
        faults: [...faults, { kind: 'head', name: nameAt(bytes, offset), offset }],
      };
    }
    const start = offset + LOCAL_HEAD + entry.name.length;
    const content = bytes.subarray(start, start + entry.size);
    if (members.has(entry.name)) faults.push({ kind: 'twice', name: entry.name });
    if (crc32(content) !== entry.crc32) faults.push({ kind: 'content', name: entry.name });
    members.set(entry.name, content);
    entries.push(entry);
    offset = start + entry.size;
  }
  const wanted = directory(entries, offset);
  const found = bytes.subarray(offset);
  if (!wanted.equals(found)) {
    faults.push({ kind: 'directory', offset: offset + firstDifference(wanted, found) });
  }
  return { members, faults };
}

/** Null where the head is not exactly the one that a member of this name, size and checksum has. */
function entryAt(bytes: Buffer, offset: number): ZipEntry | null {
  if (offset + LOCAL_HEAD > bytes.length) return null;
  if (bytes.readUInt32LE(offset) !== LOCAL_SIGNATURE) return null;
  const name = nameAt(bytes, offset);
  if (name === null) return null;
  const entry = {
    name,
    crc32: bytes.readUInt32LE(offset + 14),
    size: bytes.readUInt32LE(offset + 18),
    offset,
  };
  const end = offset + LOCAL_HEAD + name.length;
  const isWhole = localHead(entry).equals(bytes.subarray(offset, end));
  return isWhole && end + entry.size <= bytes.length ? entry : null;
}

function nameAt(bytes: Buffer, offset: number): string | null {
  if (offset + LOCAL_HEAD > bytes.length) return null;
  const length = bytes.readUInt16LE(offset + 26);
  if (length > LONGEST_NAME) return null;
  const name = bytes.toString('latin1', offset + LOCAL_HEAD, offset + LOCAL_HEAD + length);
  return NAME.test(name) ? name : null;
}

function firstDifference(one: Buffer, other: Buffer): number {
  const length = Math.min(one.length, other.length);
  for (let place = 0; place < length; place += 1) if (one[place] !== other[place]) return place;
  return length;
}
