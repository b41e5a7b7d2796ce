import { expect, test } from 'vitest';
import { createRecordSignatures, RECORD_LINK_LIFETIME } from './recordSignatures.ts';
import { openTestGate } from './testing.ts';

const record = { sessionId: 's-1', upTo: 7, expiresAt: 1_000 + RECORD_LINK_LIFETIME };

test('a signature holds for what it was made for, for an hour', () => {
  let now = 1_000;
  const signatures = createRecordSignatures(Buffer.alloc(32, 1), () => now);
  const signature = signatures.sign(record);
  expect(signatures.holds(record, signature)).toBe(true);
  expect(signatures.holds({ ...record, sessionId: 's-2' }, signature)).toBe(false);
  expect(signatures.holds({ ...record, upTo: 8 }, signature)).toBe(false);
  expect(signatures.holds({ ...record, expiresAt: record.expiresAt + 1 }, signature)).toBe(false);
  expect(signatures.holds(record, `${signature}AA`)).toBe(false);
  expect(signatures.holds(record, '')).toBe(false);
  now = record.expiresAt;
  expect(signatures.holds(record, signature)).toBe(false);
});

test('the key is made once and kept in the database', () => {
  const { access, connection } = openTestGate();
  const signature = access.recordSignatures.sign(record);
  expect(connection.prepare('SELECT count(*) AS count FROM server_keys').get()).toEqual({
    count: 1,
  });
  const other = openTestGate().access.recordSignatures;
  expect(other.sign(record)).not.toBe(signature);
});
