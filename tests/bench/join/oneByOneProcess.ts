import { createServer } from 'node:http';
import { createSqliteEventStore } from '@diemcau/server/eventStore/sqlite';
import { readLog } from '@diemcau/server/sessions/readLog';
import { openDatabase } from '@diemcau/server/storage/database';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import { type Audience, maySee, visibilityOf } from '@diemcau/shared/session/redact';
import { type DefaultEventsMap, Server } from 'socket.io';
import { z } from 'zod';
import { listening } from '../fanout/listening.ts';
import { serve } from '../harness/serve.ts';
import type { OneByOne } from './oneByOne.ts';

/** The plain way to bring somebody up to date: the whole log over a stock Socket.IO, an event a message. */
const request = z.object({ directory: z.string(), sessionId: z.string(), upTo: z.int() });
const http = createServer();
const io = new Server<DefaultEventsMap, OneByOne>(http, { transports: ['websocket'] });
let log: readonly RecordedEvent[] = [];

/** The cookie is the audience's name. */
const audienceOf = (cookie: string | undefined): Audience =>
  cookie === 'officers' || cookie === 'everyone' ? cookie : `point:${cookie}`;

io.on('connection', (socket) => {
  const audience = audienceOf(socket.handshake.headers.cookie);
  for (const { seq, at, actor, event } of log) {
    if (maySee(audience, visibilityOf(event))) socket.emit('event', { seq, at, actor, event });
    else socket.emit('event', { seq });
  }
  socket.emit('complete');
});

serve(
  {
    open: async (input) => {
      const { directory, sessionId, upTo } = request.parse(input);
      const opening = openDatabase(directory, { access: 'read' });
      if (!opening.ok) throw new Error(opening.message.en);
      const store = createSqliteEventStore(opening.database.connection, () => {});
      log = await readLog(store, sessionId, 0, upTo);
      opening.database.close();
      return listening(http);
    },
  },
  () => io.close(),
);
