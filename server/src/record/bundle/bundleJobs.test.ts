import { expect, test, vi } from 'vitest';
import { createBundleJobs } from './bundleJobs.ts';
import type { BundleWriter } from './bundleWriter.ts';

test('what one account leaves lying about is bounded: the oldest goes', async () => {
  const onDisk = new Set<string>();
  const writer: BundleWriter = {
    async write(sessionId) {
      onDisk.add(sessionId);
      const remove = async () => void onDisk.delete(sessionId);
      return { path: sessionId, bytes: 1, filename: sessionId, remove };
    },
    clear: async () => {},
  };
  const time = { now: 0 };
  const jobs = createBundleJobs(
    writer,
    () => time.now,
    () => {},
  );
  for (let count = 0; count < 20; count += 1) {
    time.now += 1;
    const sessionId = `session-${count}`;
    const order = { identity: 'account:a', sessionId, upTo: 1 };
    const started = jobs.start(order);
    if (!started.ok) throw new Error(started.code);
    const { jobId } = started.value;
    await vi.waitFor(() => {
      expect(jobs.find({ ...order, jobId })?.state).toBe('done');
    });
    expect(jobs.file({ ...order, identity: 'account:b', jobId })).toBeNull();
  }
  await vi.waitFor(() => expect(onDisk.size).toBeLessThanOrEqual(4));
  expect(onDisk.has('session-19')).toBe(true);
});
