import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type Attachment, attachment } from '@diemcau/shared/committee/followUp/events';
import type { Actor } from '@diemcau/shared/log/storedEvent';
import { z } from 'zod';
import { done, type Outcome, refuse } from '../access/outcome.ts';
import { freshIdentifier } from '../sessions/identifiers.ts';
import { mediaTypeOf } from './attachmentType.ts';

/** Bytes that one file may have. */
export const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

/** Files that one asker may upload in a day. */
const A_DAY = 100;
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
  add(
    committeeId: string,
    filename: string,
    bytes: Uint8Array,
    actor: Actor,
  ): Promise<Outcome<Attachment>>;
  find(committeeId: string, attachmentId: string): StoredAttachment | null;
  /** Throws where the file is gone from the disk. */
  read(stored: Attachment): Promise<Uint8Array>;
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

/** @param directory the data folder */
export function createAttachments(
  database: DatabaseSync,
  directory: string,
  clock: () => number,
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
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);

  return {
    async add(committeeId, filename, bytes, actor) {
      if (bytes.byteLength > ATTACHMENT_LIMIT) return refuse('tooLarge');
      const mediaType = mediaTypeOf(bytes);
      if (mediaType === null) return refuse('attachmentType');
      const { count } = countRow.parse(recent.get(actor.identity, clock() - DAY));
      if (count >= A_DAY) return refuse('tooFast');
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
  };
}

/** Whole or not at all: written beside, synced, then named. */
async function keep(path: string, folder: string, bytes: Uint8Array): Promise<void> {
  if (existsSync(path)) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = `${path}.${randomUUID()}`;
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}

/** Without path, control characters and marks that turn the reading direction round. */
const plainName = (filename: string): string => {
  const last = filename.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const plain = last
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 200);
  return plain === '' || /^\.+$/u.test(plain) ? 'tep-dinh-kem' : plain;
};
