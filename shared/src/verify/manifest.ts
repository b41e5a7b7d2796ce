import { z } from 'zod';
import { ELISION_REASONS } from '../record/elision.ts';
import { identifier } from '../session/schemas.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const sequence = z.int().positive();

/** What a bundle holds, signed by the server: its every other file by name, size and hash. */
export const bundleManifest = z.strictObject({
  format: z.literal('diemcau-bundle'),
  formatVersion: z.literal(1),
  sessionId: identifier,
  title: z.string(),
  /** The last event that it takes in, and that event's hash. */
  upTo: sequence,
  hash: digest,
  /** The version of the program that wrote the documents: another one may lay them out differently. */
  software: z.string().max(100),
  /** Where the server was found, as its documents say at their ends; null where that was not set up. */
  publicAddress: z.string().max(300).nullable(),
  files: z
    .array(z.strictObject({ name: z.string(), size: z.int().nonnegative(), sha256: digest }))
    .max(1_000),
  /** Events that are held by their hashes alone, by whom they are for. */
  elided: z
    .array(z.strictObject({ reason: z.enum(ELISION_REASONS), events: z.array(sequence).min(1) }))
    .max(ELISION_REASONS.length),
});

export type BundleManifest = z.infer<typeof bundleManifest>;

export const EVENTS_FILE = 'events.jsonl';
export const MANIFEST_FILE = 'manifest.json';
export const SIGNATURE_FILE = 'manifest.sig';
export const KEY_FILE = 'public-key.pem';
