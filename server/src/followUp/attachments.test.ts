import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '@diemcau/shared/log/storedEvent';
import { expect, test } from 'vitest';
import { createCommitteeStore } from '../committee/committeeStore.ts';
import { seedCommittee } from '../sample/setUpSample.ts';
import { openTestDatabase, temporaryDirectory } from '../storage/testing.ts';
import { type AttachmentLimits, createAttachments } from './attachments.ts';

const COMMITTEE = 'ban-chi-dao-chuong-trinh-muc-tieu-quoc-gia';
const DAY = 86_400_000;
const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}`);
const agency = (name: string): Actor => ({
  role: 'agency',
  pointId: null,
  unitId: name,
  identity: `agencyLink:${name}`,
});
const LIMITS: AttachmentLimits = { aDay: 3, ownAtOnce: 1, atOnce: 2, ofCommittee: 40 };

function start(limits?: AttachmentLimits) {
  const directory = temporaryDirectory();
  const { connection } = openTestDatabase(directory);
  seedCommittee(createCommitteeStore(connection));
  const time = { now: 10 * DAY };
  const attachments = createAttachments(connection, directory, () => time.now, limits);
  const add = async (text: string, by = agency('a'), filename = 'Báo cáo.pdf') => {
    const added = await attachments.add(COMMITTEE, filename, pdf(text), by);
    if (!added.ok) throw new Error(added.code);
    return added.value;
  };
  const files = () => {
    const folder = join(directory, 'attachments');
    return existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
          each.isFile(),
        ).length
      : 0;
  };
  /** As the committee's log has it. */
  const report = (attachmentId: string) =>
    connection
      .prepare(`INSERT INTO committee_events (committee_id, seq, at, actor, command_id, version,
        event, salt, previous_hash, hash) VALUES (?, 1, 0, '{}', 'c', 1, ?, 's', ?, ?)`)
      .run(
        COMMITTEE,
        JSON.stringify({ type: 'progressReported', payload: { attachment: { attachmentId } } }),
        '0'.repeat(64),
        '1'.repeat(64),
      );
  return { attachments, add, files, report, time };
}

test('a file that went with no report is removed after a day; one that others have stays', async () => {
  const { attachments, add, files, report, time } = start();
  const used = await add('used');
  const unused = await add('unused');
  const same = await add('used', agency('b'));
  report(used.attachmentId);
  attachments.removeUnused();
  expect(attachments.find(COMMITTEE, unused.attachmentId)).not.toBeNull();
  time.now += DAY + 1;
  const fresh = await add('fresh');
  attachments.removeUnused();
  expect(attachments.find(COMMITTEE, unused.attachmentId)).toBeNull();
  expect(attachments.find(COMMITTEE, same.attachmentId)).toBeNull();
  expect(attachments.find(COMMITTEE, fresh.attachmentId)).not.toBeNull();
  expect(files()).toBe(2);
  expect(Buffer.from(await attachments.read(used))).toEqual(pdf('used'));
});

test('a committee’s files take no more room than they may, and an asker’s are counted by the day', async () => {
  const { attachments, add, files } = start(LIMITS);
  await add('1');
  await add('2');
  await add('3');
  const fourth = await attachments.add(COMMITTEE, 'a.pdf', pdf('4'), agency('a'));
  expect(fourth).toMatchObject({ ok: false, code: 'tooFast' });
  const large = await attachments.add(COMMITTEE, 'a.pdf', pdf('12345678'), agency('b'));
  expect(large).toMatchObject({ ok: false, code: 'storageFull' });
  expect(files()).toBe(3);
});

test('a name is cut between letters', async () => {
  const { add } = start();
  const { filename } = await add('x', agency('a'), `${'a'.repeat(199)}😀.pdf`);
  expect(filename.isWellFormed()).toBe(true);
});
