import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { serve } from '../harness/serve.ts';
import { ownUsage, ownUsageAtRest } from '../harness/usage.ts';
import { listening } from './listening.ts';
import { openRequest } from './messages.ts';
import { cookiesFor, SENDER } from './peerCookies.ts';

/** Stock Socket.IO: its default settings but for WebSocket only; `perMessageDeflate` is off by default. */
const http = createServer();
const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false });
io.on('connection', (socket) => {
  if (socket.handshake.headers.cookie === SENDER) {
    socket.on('say', (message: unknown) => io.to('session').emit('events', message));
  } else socket.join('session');
});

serve(
  {
    open: async (input) => ({
      port: await listening(http),
      ...cookiesFor(openRequest.parse(input).points),
    }),
    usage: ownUsage,
    atRest: ownUsageAtRest,
  },
  () => io.close(),
);
