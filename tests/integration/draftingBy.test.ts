import type { DraftingByMessage } from '@diemcau/shared/protocol/messages';
import { expect, test, vi } from 'vitest';
import { at, chair, runningSession, secretary } from '../support/forThisTest.ts';
import type { LiveClient } from '../support/liveClient.ts';

const other = { ...secretary, identity: 'account:other' };

/** What a client was told last of who is writing where. */
function hears({ socket }: LiveClient): () => DraftingByMessage['entries'] | null {
  let last: DraftingByMessage['entries'] | null = null;
  socket.on('draftingBy', ({ entries }) => {
    last = entries;
  });
  return () => last;
}

test('officers are told who has an entry open, until it is closed or the socket is gone; nothing is logged', async () => {
  const { server, sessionId, connect } = await runningSession();
  const [writer, reader, leader] = await Promise.all(
    [secretary, other, chair].map((who) => connect(who)),
  );
  if (!writer || !reader || !leader) throw new Error('not connected');
  const [own, told, toldToChair] = [hears(writer), hears(reader), hears(leader)];
  const before = await server.store.head(sessionId);
  const open = (entryId: string | null) => writer.socket.emitWithAck('drafting', { entryId });

  expect(await open('entry-1')).toEqual({ ok: true });
  await vi.waitFor(() => {
    expect(told()).toMatchObject([{ entryId: 'entry-1', role: 'secretary' }]);
    expect(toldToChair()).toHaveLength(1);
  });
  expect(own()).toBeNull();
  await open(null);
  await vi.waitFor(() => expect(told()).toEqual([]));
  await open('entry-2');
  await vi.waitFor(() => expect(told()).toMatchObject([{ entryId: 'entry-2' }]));
  const late = await connect(other);
  await vi.waitFor(() =>
    expect(late.frames.filter((frame) => frame.includes('"draftingBy"'))).not.toEqual([]),
  );
  writer.close();
  await vi.waitFor(() => expect(told()).toEqual([]));
  expect(await server.store.head(sessionId)).toEqual(before);
});

test('a point may not say that it drafts, and is told of nobody who does', async () => {
  const { pointIds, connect } = await runningSession();
  const [writer, point, reader] = await Promise.all(
    [secretary, at(pointIds[1]), other].map((who) => connect(who)),
  );
  if (!writer || !point || !reader) throw new Error('not connected');
  const [heard, told] = [hears(point), hears(reader)];
  expect(await point.socket.emitWithAck('drafting', { entryId: 'entry-1' })).toMatchObject({
    ok: false,
    code: 'forbidden',
  });
  await writer.socket.emitWithAck('drafting', { entryId: 'entry-1' });
  await vi.waitFor(() => expect(told()).toHaveLength(1));
  expect(heard()).toBeNull();
  const malformed: unknown = await writer.socket.emitWithAck('drafting', { entryId: '../x' });
  expect(malformed).toMatchObject({ ok: false, code: 'malformed', field: 'entryId' });
});
