// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openLiveSession } from './liveSession.ts';
import { message, SessionServer } from './testing/sessionServer.ts';

async function opened() {
  const server = new SessionServer();
  server.happen(message(1));
  const address = await server.start();
  const session = await openLiveSession({ sessionId: 's1', address, firstDelay: 20 });
  onTestFinished(async () => {
    session.close();
    await server.stop();
  });
  const connection = () => session.store.getState().connection;
  await vi.waitFor(() => expect(connection()).toBe('live'));
  return { server, session, connection };
}

test('the entry that is open is told, and told anew after a lost link', async () => {
  const { server, session, connection } = await opened();
  session.tellDrafting('entry-1');
  await vi.waitFor(() => expect(server.drafting).toEqual(['entry-1']));
  server.cut();
  await vi.waitFor(() => expect(server.drafting).toEqual(['entry-1', 'entry-1']));
  await vi.waitFor(() => expect(connection()).toBe('live'));
  session.tellDrafting(null);
  await vi.waitFor(() => expect(server.drafting.at(-1)).toBeNull());
});

test('who else is writing is known while the link stands; what is no such message is passed over', async () => {
  const { server, session } = await opened();
  const known = () => session.store.getState().draftingBy;
  const entry = { entryId: 'entry-1', role: 'secretary', name: 'Thư ký' } as const;
  for (const socket of server.sockets()) socket.emit('draftingBy', { entries: [entry] });
  await vi.waitFor(() => expect(known()).toEqual([entry]));
  for (const socket of server.sockets()) {
    Reflect.apply(socket.emit, socket, ['draftingBy', { entries: [{ entryId: 7 }] }]);
    socket.emit('draftingBy', { entries: [entry, entry] });
  }
  await vi.waitFor(() => expect(known()).toEqual([entry, entry]));
  server.cut();
  await vi.waitFor(() => expect(known()).toEqual([]));
});
