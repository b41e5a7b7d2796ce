import type { Request, Response } from 'express';
import type { Answer, ServedFile } from './answers.ts';

/** The bytes of an upload; null where they are more than `limit`, which are not kept then. */
export function readUpload(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
    });
    request.on('end', () => resolve(size > limit ? null : Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('The upload was cut off')));
  });
}

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
