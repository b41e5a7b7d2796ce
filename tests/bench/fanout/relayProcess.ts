import { createServer } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import { serve } from '../harness/serve.ts';
import { ownUsage, ownUsageAtRest } from '../harness/usage.ts';
import { listening } from './listening.ts';
import { openRequest } from './messages.ts';
import { cookiesFor, SENDER } from './peerCookies.ts';

/** The least that a server on `ws` can do: hand each message on to everybody, in a loop. */
const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
const receivers = new Set<WebSocket>();
sockets.on('connection', (socket, request) => {
  if (request.headers.cookie === SENDER) {
    socket.on('message', (data) => {
      const text = String(data);
      for (const each of receivers) if (each.readyState === WebSocket.OPEN) each.send(text);
    });
  } else {
    receivers.add(socket);
    socket.on('close', () => receivers.delete(socket));
  }
  // What the generator takes for being let in.
  socket.send('40');
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
  () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  },
);
