import { createHash, randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type Attachment, attachment } from '@diemcau/shared/committee/followUp/events';
import type { Actor } from '@diemcau/shared/log/storedEvent';
import { z } from 'zod';
import { type AtOnce, createAtOnce } from '../access/atOnce.ts';
import { done, type Outcome, refuse } from '../access/outcome.ts';
import { freshIdentifier } from '../sessions/identifiers.ts';
import { mediaTypeOf } from './attachmentType.ts';

/** Bytes that one file may have. */
export const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

/** What the files of all may come to. */
export interface AttachmentLimits {
  /** Files that one asker may upload in a day. */
  readonly aDay: number;
  /** Uploads at the same time, of one asker and of all: each is in memory until it is kept. */
  readonly ownAtOnce: number;
  readonly atOnce: number;
  /** Bytes that the files of one committee may have. */
  readonly ofCommittee: number;
}

const USUAL_LIMITS: AttachmentLimits = {
  aDay: 100,
  ownAtOnce: 2,
  atOnce: 16,
  ofCommittee: 5 * 1024 ** 3,
};

const DAY = 86_400_000;

/** A file as it is kept, and whose it is. */
export interface StoredAttachment {
  readonly attachment: Attachment;
  readonly committeeId: string;
  readonly uploadedBy: string;
  readonly unitId: string | null;
}

/** Files that agencies send with their reports: refused by what they are, kept under their hash. */
export interface Attachments {
  /** Lets an upload begin; the answer ends it. Null where too many are under way. */
  readonly admit: AtOnce['admit'];
  add(
    committeeId: string,
    filename: string,
    bytes: Uint8Array,
    actor: Actor,
  ): Promise<Outcome<Attachment>>;
  find(committeeId: string, attachmentId: string): StoredAttachment | null;
  /** Throws where the file is gone from the disk. */
  read(stored: Attachment): Promise<Uint8Array>;
  /** Removes what was uploaded more than a day ago and went with no report. */
  removeUnused(): void;
}

const row = z
  .object({
    attachment_id: z.string(),
    committee_id: z.string(),
    filename: z.string(),
    media_type: z.string(),
    size: z.int(),
    sha256: z.string(),
    uploaded_by: z.string(),
    unit_id: z.string().nullable(),
  })
  .transform(
    (read): StoredAttachment => ({
      attachment: attachment.parse({
        attachmentId: read.attachment_id,
        filename: read.filename,
        mediaType: read.media_type,
        size: read.size,
        sha256: read.sha256,
      }),
      committeeId: read.committee_id,
      uploadedBy: read.uploaded_by,
      unitId: read.unit_id,
    }),
  );
const countRow = z.object({ count: z.int() });
const hashRow = z.object({ sha256: z.string() });

/** @param directory the data folder */
export function createAttachments(
  database: DatabaseSync,
  directory: string,
  clock: () => number,
  limits: AttachmentLimits = USUAL_LIMITS,
): Attachments {
  const folder = join(directory, 'attachments');
  const insert = database.prepare(`
    INSERT INTO attachments (attachment_id, committee_id, filename, media_type, size, sha256,
      uploaded_at, uploaded_by, unit_id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const byId = database.prepare(
    'SELECT * FROM attachments WHERE committee_id = ? AND attachment_id = ?',
  );
  const recent = database.prepare(
    'SELECT count(*) AS count FROM attachments WHERE uploaded_by = ? AND uploaded_at > ?',
  );
  const kept = database.prepare(
    'SELECT coalesce(sum(size), 0) AS count FROM attachments WHERE committee_id = ?',
  );
  const unused = database.prepare(`
    DELETE FROM attachments WHERE uploaded_at < ? AND attachment_id NOT IN (
      SELECT json_extract(event, '$.payload.attachment.attachmentId') FROM committee_events
      WHERE json_extract(event, '$.payload.attachment.attachmentId') IS NOT NULL)
    RETURNING sha256`);
  const others = database.prepare('SELECT count(*) AS count FROM attachments WHERE sha256 = ?');
  const uploads = createAtOnce(limits.ownAtOnce, limits.atOnce);
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);

  return {
    admit: uploads.admit,
    async add(committeeId, filename, bytes, actor) {
      if (bytes.byteLength > ATTACHMENT_LIMIT) return refuse('tooLarge');
      const mediaType = mediaTypeOf(bytes);
      if (mediaType === null) return refuse('attachmentType');
      const { count } = countRow.parse(recent.get(actor.identity, clock() - DAY));
      if (count >= limits.aDay) return refuse('tooFast');
      const { count: size } = countRow.parse(kept.get(committeeId));
      if (size + bytes.byteLength > limits.ofCommittee) return refuse('storageFull');
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await keep(pathOf(sha256), join(folder, sha256.slice(0, 2)), bytes);
      const added = attachment.parse({
        attachmentId: freshIdentifier(),
        filename: plainName(filename),
        mediaType,
        size: bytes.byteLength,
        sha256,
      });
      insert.run(
        added.attachmentId,
        committeeId,
        added.filename,
        mediaType,
        added.size,
        sha256,
        clock(),
        actor.identity,
        actor.role === 'agency' ? actor.unitId : null,
      );
      return done(added);
    },
    find(committeeId, attachmentId) {
      const found = byId.get(committeeId, attachmentId);
      return found === undefined ? null : row.parse(found);
    },
    read: ({ sha256 }) => readFile(pathOf(sha256)),
    removeUnused() {
      // At once, so that no upload of the same file comes in between.
      for (const removed of unused.all(clock() - DAY)) {
        const { sha256 } = hashRow.parse(removed);
        const { count } = countRow.parse(others.get(sha256));
        if (count === 0) rmSync(pathOf(sha256), { force: true });
      }
    },
  };
}

/** Whole or not at all: written beside, synced, then named. */
async function keep(path: string, folder: string, bytes: Uint8Array): Promise<void> {
  if (existsSync(path)) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = `${path}.${randomUUID()}`;
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile(bytes).then(() => file.sync());
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/** Without path, control characters and marks that turn the reading direction round. */
const plainName = (filename: string): string => {
  const last = filename.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const plain = last
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 200)
    .toWellFormed();
  return plain === '' || /^\.+$/u.test(plain) ? 'tep-dinh-kem' : plain;
};
