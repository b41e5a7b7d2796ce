import type { FileHandle } from 'node:fs/promises';
import { canonicalJson } from '@diemcau/shared/log/canonicalJson';
import {
  ELISION_REASONS,
  type ElisionReason,
  elisionOf,
  type LoggedEvent,
} from '@diemcau/shared/record/elision';
import { materialOf } from '@diemcau/shared/record/materialOf';
import { sessionDay } from '@diemcau/shared/record/opening';
import { elidedLine } from '@diemcau/shared/verify/bundledEvents';
import {
  type BundleManifest,
  EVENTS_FILE,
  KEY_FILE,
  MANIFEST_FILE,
  SIGNATURE_FILE,
} from '@diemcau/shared/verify/manifest';
import type { EventStore } from '../../eventStore/eventStore.ts';
import { recordedFrom } from '../../sessions/readLog.ts';
import { version } from '../../version.ts';
import type { Progress } from '../jobThread.ts';
import { DOCUMENT_FILES, documentFiles } from './documentFiles.ts';
import type { SigningKey } from './signingKey.ts';
import { createZipWriter, type WrittenMember, type ZipWriter } from './zipWriter.ts';

export interface BundleSource {
  readonly store: Pick<EventStore, 'read'>;
  readonly sessionId: string;
  /** Number of the last event that it takes in. */
  readonly upTo: number;
  readonly publicAddress: string | null;
  readonly key: SigningKey;
}

const PAGE = 1_000;

/**
 * Writes a session's bundle: its documents in every format, its events, a list of both with their hashes, and
 * the server's signature under the list. The same events give the same bytes (promise I7).
 *
 * @returns null where there is no such session, or not so many events; the file is then of no use
 */
export async function writeBundle(
  source: BundleSource,
  file: FileHandle,
  onProgress: (progress: Progress) => void,
): Promise<{ readonly filename: string } | null> {
  const { sessionId, upTo, publicAddress, key } = source;
  const zip = createZipWriter(file);
  let done = 0;
  const files: WrittenMember[] = [];
  const keep = (member: WrittenMember): void => {
    done += 1;
    files.push(member);
    onProgress({ done, total: DOCUMENT_FILES.length + 1 });
  };
  onProgress({ done, total: DOCUMENT_FILES.length + 1 });

  const log: LoggedEvent[] = [];
  const elided = new Map<ElisionReason, number[]>();
  keep(await zip.add(EVENTS_FILE, eventLines(source, log, elided)));
  const last = log.at(-1);
  if (last === undefined || last.seq !== upTo) return null;
  const material = materialOf(sessionId, log);
  for await (const { name, pieces } of documentFiles({ material, log, publicAddress })) {
    keep(await zip.add(name, pieces));
  }
  await seal(zip, key, {
    format: 'diemcau-bundle',
    formatVersion: 1,
    sessionId,
    title: material.state.lifecycle.details?.title ?? '',
    upTo,
    hash: last.hash,
    software: version,
    publicAddress,
    files: files.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    elided: ELISION_REASONS.flatMap((reason) => {
      const events = elided.get(reason);
      return events === undefined ? [] : [{ reason, events }];
    }),
  });
  return { filename: filenameOf(sessionDay(material.state), upTo) };
}

/** The events as JSON Lines, page by page; fills `log` and `elided` on the way. */
async function* eventLines(
  { store, sessionId, upTo }: BundleSource,
  log: LoggedEvent[],
  elided: Map<ElisionReason, number[]>,
): AsyncGenerator<Uint8Array> {
  while (log.length < upTo) {
    const page = await store.read(sessionId, log.length, Math.min(PAGE, upTo - log.length));
    if (page.length === 0) return;
    const lines = page.map((stored) => {
      const recorded = recordedFrom(stored);
      const reason = elisionOf(recorded.event);
      if (reason === null) {
        log.push(recorded);
        return canonicalJson(stored);
      }
      const { seq, hash } = stored;
      log.push({ seq, hash, event: null });
      const others = elided.get(reason);
      if (others === undefined) elided.set(reason, [seq]);
      else others.push(seq);
      return canonicalJson(elidedLine(stored, reason));
    });
    yield Buffer.from(`${lines.join('\n')}\n`);
  }
}

/** Adds the list of files, the signature under it and the key that it can be checked with. */
async function seal(zip: ZipWriter, key: SigningKey, manifest: BundleManifest): Promise<void> {
  const signed = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  await zip.add(MANIFEST_FILE, [signed]);
  await zip.add(SIGNATURE_FILE, [key.sign(signed)]);
  await zip.add(KEY_FILE, [Buffer.from(key.publicKey.pem)]);
  await zip.finish();
}

/** "Hồ sơ phiên họp 10-8-2022, sự kiện 312.bundle.zip": what a person looks for in a folder. */
function filenameOf(date: string | null, upTo: number): string {
  const day = date === null ? '' : ` ${date.split('-').map(Number).reverse().join('-')}`;
  return `Hồ sơ phiên họp${day}, sự kiện ${upTo}.bundle.zip`;
}
