import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createCommitteeStore } from '../committee/committeeStore.ts';
import { seedCommittee } from '../sample/setUpSample.ts';
import { openTestDatabase } from '../storage/testing.ts';
import { createAgencyLinks } from './agencyLinks.ts';

const COMMITTEE = 'ban-chi-dao-chuong-trinh-muc-tieu-quoc-gia';

function start() {
  const { connection } = openTestDatabase();
  seedCommittee(createCommitteeStore(connection));
  const time = { now: 1_000 };
  const links = createAgencyLinks({ database: connection, clock: () => time.now, randomBytes });
  const terms = { unitId: 'agency:finance', label: 'Sở Tài chính', expiresAt: 1_000_000 };
  return { connection, time, links, ...links.create(COMMITTEE, terms, 'account:a') };
}

test('one link serves so many devices; one more takes the place of the first', () => {
  const { links, secret, time } = start();
  const tokens = Array.from({ length: 60 }, () => {
    time.now += 1;
    return links.exchange(secret)?.token ?? '';
  });
  expect(links.list(COMMITTEE)[0]?.devices).toBe(50);
  expect(links.heldBy(tokens[9] ?? '')).toBeNull();
  expect(links.heldBy(tokens[10] ?? '')).not.toBeNull();
  expect(links.heldBy(tokens.at(-1) ?? '')).not.toBeNull();
});

test('neither a link’s secret nor a device’s token is in the database', () => {
  const { connection, links, secret } = start();
  const token = links.exchange(secret)?.token ?? '';
  const kept = ['agency_links', 'agency_link_devices'].flatMap((table) =>
    connection.prepare(`SELECT * FROM ${table}`).all(),
  );
  const text = kept
    .flatMap((row) => Object.values(row))
    .map((value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value),
    )
    .join('\n');
  for (const hidden of [secret, token]) {
    expect(hidden).toHaveLength(43);
    expect(text).not.toContain(hidden);
    expect(text).not.toContain(Buffer.from(hidden, 'base64url').toString('latin1'));
  }
});
