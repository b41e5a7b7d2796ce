import type { Attachment } from '@diemcau/shared/committee/followUp/events';
import type { Actor } from '@diemcau/shared/log/storedEvent';
import type { Request, Response } from 'express';
import { type Outcome, refuse } from '../access/outcome.ts';
import { ATTACHMENT_LIMIT, type Attachments } from '../followUp/attachments.ts';
import type { Answer, ServedFile } from './answers.ts';

/** What a file is uploaded for. */
interface Upload {
  readonly committeeId: string;
  readonly filename: string;
  readonly actor: Actor;
}

/** Reads an uploaded file and keeps it. Its bytes are in memory meanwhile, so that few may come at once. */
export async function takeFile(
  attachments: Attachments,
  request: Request,
  { committeeId, filename, actor }: Upload,
): Promise<Outcome<Attachment>> {
  const release = attachments.admit(actor.identity);
  if (release === null) return refuse('tooFast');
  try {
    const bytes = await readUpload(request, ATTACHMENT_LIMIT);
    if (bytes === null) return refuse('tooLarge');
    return await attachments.add(committeeId, filename, bytes, actor);
  } finally {
    release();
  }
}

/** The bytes of an upload; null as soon as they are more than `limit`. */
function readUpload(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      resolve(null);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => reject(cutOff()));
    request.on('close', () => reject(cutOff()));
  });
}

/** As Express tells of a body that ended early: the asker's doing, and nothing for the log of failures. */
const cutOff = (): Error =>
  Object.assign(new Error('The upload was cut off'), { type: 'request.aborted', status: 400 });

/** A file that somebody sent: always saved, never shown, whatever it says it is. */
export const foreignFile: Answer<ServedFile> = {
  description: { kind: 'file', contentType: 'application/octet-stream' },
  send: (response: Response, { bytes, filename }) =>
    void response
      .attachment(filename)
      .type('application/octet-stream')
      .set('X-Content-Type-Options', 'nosniff')
      .set('Content-Security-Policy', "default-src 'none'; sandbox")
      .send(Buffer.from(bytes)),
};
