import type { Response } from 'express';
import type { z } from 'zod';

/** How a value is sent, and how the document describes it. */
export interface Answer<Value> {
  readonly description:
    | { readonly kind: 'json'; readonly schema: z.ZodType }
    | { readonly kind: 'file'; readonly contentType: string };
  send(response: Response, value: Value): void;
}

/** JSON. It passes through its schema, which drops what it does not name. */
export const json = <Schema extends z.ZodType>(schema: Schema): Answer<z.input<Schema>> => ({
  description: { kind: 'json', schema },
  send: (response, value) => void response.json(schema.parse(value)),
});

/** Bytes with the name that a browser saves them under. */
export interface ServedFile {
  readonly bytes: Uint8Array;
  readonly filename: string;
}

/** A file on the disk, sent piece by piece. */
export interface StoredFile {
  readonly path: string;
  readonly filename: string;
}

export const storedFile = (contentType: string): Answer<StoredFile> => ({
  description: { kind: 'file', contentType },
  send: (response, { path, filename }) =>
    // The path is the server's own: a data folder may lie in one whose name begins with a dot.
    void response.type(contentType).download(path, filename, { dotfiles: 'allow' }, (error) => {
      // Whoever asked has gone, or the file has; the connection says so where the answer has begun.
      if (error && !response.headersSent) response.sendStatus(404);
    }),
});

export const file = (contentType: string): Answer<ServedFile> => ({
  description: { kind: 'file', contentType },
  send: (response, { bytes, filename }) =>
    void response.attachment(filename).type(contentType).send(Buffer.from(bytes)),
});
