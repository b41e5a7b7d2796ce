import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { type Socket as ClientSocket, io } from 'socket.io-client';

/** Both ends of a real connection. */
export interface SocketPair {
  readonly server: Socket;
  readonly client: ClientSocket;
  close(): Promise<void>;
}

/** Connects a Socket.IO client to a server over a real WebSocket (or polling, where asked). */
export async function socketPair(
  transport: 'websocket' | 'polling' = 'websocket',
): Promise<SocketPair> {
  const http = createServer();
  const server = new Server(http, { transports: [transport], perMessageDeflate: false });
  await new Promise<void>((resolve) => {
    http.listen(0, resolve);
  });
  const address = http.address();
  const port = isAddress(address) ? address.port : 0;
  const connected = new Promise<Socket>((resolve) => {
    server.on('connection', resolve);
  });
  const client = io(`http://localhost:${port}`, {
    transports: [transport],
    reconnection: false,
    forceNew: true,
  });
  return {
    server: await connected,
    client,
    close: async () => {
      client.disconnect();
      await server.close();
    },
  };
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;
