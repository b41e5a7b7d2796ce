import { sentenceOf } from '@diemcau/server/record/bundle/findings';
import { verifyBundle } from '@diemcau/server/record/bundle/verifyBundle';
import { beforeAll, expect, test } from 'vitest';
import { playInMemory } from '../../fixtures/dien-bien-2022-08-10/inMemory.ts';
import { bundleOf } from '../../support/bundles.ts';
import { temporaryFolder } from '../../support/server.ts';

/** Set DIEMCAU_SEED to repeat a run. */
const SEED = Number(process.env.DIEMCAU_SEED ?? Date.now() % 2 ** 31);
const CHANGES = 1_000;

/** Numbers below 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

let bundle: Buffer;

beforeAll(async () => {
  const folder = temporaryFolder();
  const room = await playInMemory();
  room.submit(
    { type: 'sendMessage', payload: { channel: 'officers', text: 'Riêng cho chủ trì.' } },
    { role: 'secretary', pointId: null, unitId: null, identity: 'test' },
  );
  bundle = (await bundleOf(room, folder.path)).bytes;
  folder.release();
});

test(`${CHANGES} random changes of one byte of the sample's bundle are found and named (seed ${SEED})`, async () => {
  const random = seeded(SEED);
  const unnamed: unknown[] = [];
  for (let count = 0; count < CHANGES; count += 1) {
    const place = Math.floor(random() * bundle.length);
    const changed = Buffer.from(bundle);
    changed[place] = ((changed[place] ?? 0) + 1 + Math.floor(random() * 255)) % 256;
    const verdict = await verifyBundle(changed, { fingerprint: null });
    const isNamed =
      verdict.kind === 'broken' &&
      verdict.findings.length > 0 &&
      verdict.findings.every(
        (each) =>
          (each.file !== null || each.offset !== null) && !sentenceOf(each, 'vi').includes('{'),
      );
    if (!isNamed) unnamed.push({ place, verdict });
  }
  expect(unnamed).toEqual([]);
}, 180_000);

test('every byte of the heads, the list of files, the signature and the key counts', async () => {
  // What is not a document: changed byte by byte, each once. The list's head stands before its first words.
  const from = bundle.lastIndexOf('"format": "diemcau-bundle"') - 45;
  const places = [
    ...Array.from({ length: 42 }, (_, place) => place),
    ...Array.from({ length: bundle.length - from }, (_, place) => from + place),
  ];
  const missed: number[] = [];
  for (const place of places) {
    const changed = Buffer.from(bundle);
    changed[place] = (changed[place] ?? 0) ^ 0x20;
    const { kind } = await verifyBundle(changed, { fingerprint: null });
    if (kind !== 'broken') missed.push(place);
  }
  expect(missed).toEqual([]);
}, 180_000);

test('the untouched bundle is whole, and what was said in private is not in it', async () => {
  const verdict = await verifyBundle(bundle, { fingerprint: null });
  expect(verdict).toMatchObject({
    kind: 'whole',
    manifest: { elided: [{ reason: 'officersOnly', events: [97] }] },
  });
  expect(bundle.includes('Riêng cho chủ trì')).toBe(false);
});
