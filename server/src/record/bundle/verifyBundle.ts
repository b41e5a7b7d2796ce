import { createHash } from 'node:crypto';
import {
  type BundleManifest,
  bundleManifest,
  EVENTS_FILE,
  KEY_FILE,
  MANIFEST_FILE,
  SIGNATURE_FILE,
} from '@diemcau/shared/verify/manifest';
import { DOCUMENT_FILES } from './documentFiles.ts';
import { type Finding, finding } from './findings.ts';
import { type PublicKey, readPublicKey, sameFingerprint } from './signingKey.ts';
import { verifyDocuments } from './verifyDocuments.ts';
import { brokenEvent, verifyEvents } from './verifyEvents.ts';
import { readZip, type ZipFault } from './zipReader.ts';

/** What a bundle turned out to be. */
export type Verdict =
  /** Every byte is as the server of this key signed it, and the documents are those of the events. */
  | { readonly kind: 'whole'; readonly manifest: BundleManifest; readonly fingerprint: string }
  | {
      readonly kind: 'broken';
      readonly findings: readonly Finding[];
      /** Of the key inside, where it could be read. */
      readonly fingerprint: string | null;
      /** The version that wrote it, where that could be read. */
      readonly software: string | null;
    }
  | { readonly kind: 'noBundle' };

export interface Expected {
  /** The fingerprint of the server's key, from elsewhere; null takes the key in the bundle at its word. */
  readonly fingerprint: string | null;
}

type Members = ReadonlyMap<string, Buffer>;

/** Names that stand in a bundle several times over: a changed byte does not make it something else. */
const isBundle = (bytes: Buffer): boolean =>
  bytes.includes(EVENTS_FILE) || bytes.includes(MANIFEST_FILE);

/**
 * Holds a bundle against itself, and against the events that it is made of: archive, signature, hash of each
 * file, chain of events, documents. Later checks are made where the earlier ones found nothing. Needs neither
 * network nor database.
 */
export async function verifyBundle(bytes: Buffer, expected: Expected): Promise<Verdict> {
  if (!isBundle(bytes)) return { kind: 'noBundle' };
  const { members, faults } = readZip(bytes);
  const key = readPublicKey(members.get(KEY_FILE)?.toString('latin1') ?? '');
  const manifest = readManifest(members.get(MANIFEST_FILE));
  const broken = (findings: readonly Finding[]): Verdict => ({
    kind: 'broken',
    findings,
    fingerprint: key?.fingerprint ?? null,
    software: manifest?.software ?? null,
  });

  if (faults.length > 0) return broken(faults.flatMap((fault) => ofArchive(fault, members)));
  const unsealed = sealFindings(members, manifest, key, expected);
  if (unsealed.length > 0 || manifest === null || key === null) return broken(unsealed);
  const different = fileFindings(members, manifest);
  if (different.length > 0) return broken(different);
  const events = verifyEvents(members.get(EVENTS_FILE) ?? Buffer.alloc(0), manifest);
  if (!events.ok) return broken([events.finding]);
  const documents = await verifyDocuments(members, manifest, events.log);
  if (documents.length > 0) return broken(documents);
  return { kind: 'whole', manifest, fingerprint: key.fingerprint };
}

function ofArchive(fault: ZipFault, members: Members): Finding[] {
  switch (fault.kind) {
    case 'head':
      return [finding('archiveHead', { file: fault.name, offset: fault.offset })];
    case 'directory':
      return [finding('archiveDirectory', { offset: fault.offset })];
    case 'twice':
      return [finding('archiveTwice', { file: fault.name })];
    case 'tooMany':
      return [finding('archiveTooMany')];
    case 'content': {
      const changed = finding('contentChanged', { file: fault.name });
      const event = fault.name === EVENTS_FILE ? brokenEvent(members.get(EVENTS_FILE)) : null;
      return event === null ? [changed] : [changed, event];
    }
    default:
      return fault satisfies never;
  }
}

function readManifest(bytes: Buffer | undefined): BundleManifest | null {
  try {
    return bundleManifest.safeParse(JSON.parse(bytes?.toString('utf8') ?? '')).data ?? null;
  } catch {
    return null;
  }
}

/** Whether the list of files is the server's. */
function sealFindings(
  members: Members,
  manifest: BundleManifest | null,
  key: PublicKey | null,
  expected: Expected,
): Finding[] {
  const signed = members.get(MANIFEST_FILE);
  const signature = members.get(SIGNATURE_FILE);
  const missing = [MANIFEST_FILE, SIGNATURE_FILE, KEY_FILE].filter((name) => !members.has(name));
  if (signed === undefined || signature === undefined || missing.length > 0) {
    return missing.map((file) => finding('fileMissing', { file }));
  }
  if (key === null) return [finding('keyUnreadable', { file: KEY_FILE })];
  const found: Finding[] = [];
  const { fingerprint } = expected;
  if (fingerprint !== null && !sameFingerprint(fingerprint, key.fingerprint)) {
    found.push(finding('otherKey', { file: KEY_FILE }));
  }
  if (!key.holds(signed, signature))
    found.push(finding('signatureWrong', { file: SIGNATURE_FILE }));
  if (manifest === null) found.push(finding('manifestUnreadable', { file: MANIFEST_FILE }));
  return found;
}

/** Whether the files are those of the list, and the list names those that a bundle has. */
function fileFindings(members: Members, { files }: BundleManifest): Finding[] {
  const listed = new Map(files.map((file) => [file.name, file]));
  const sealing = new Set([MANIFEST_FILE, SIGNATURE_FILE, KEY_FILE]);
  const found = [...members].flatMap(([name, content]) => {
    if (sealing.has(name)) return [];
    const entry = listed.get(name);
    if (entry === undefined) return [finding('fileUnlisted', { file: name })];
    const isSame = entry.size === content.length && entry.sha256 === sha256(content);
    return isSame ? [] : [finding('contentChanged', { file: name })];
  });
  const missing = [EVENTS_FILE, ...DOCUMENT_FILES, ...listed.keys()].filter(
    (name) => !members.has(name),
  );
  return [...found, ...[...new Set(missing)].map((file) => finding('fileMissing', { file }))];
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
