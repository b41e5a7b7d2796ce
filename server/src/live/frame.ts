import { Socket as Wire } from 'node:net';
import type { Socket } from 'socket.io';

/** A Socket.IO event, encoded once for any number of sockets. */
export interface Frame {
  /** The Socket.IO packet, for sockets that must take the ordinary way. */
  readonly packet: string;
  /** The whole WebSocket frame around it. */
  readonly bytes: Buffer;
}

/** How a frame left: as shared bytes, through Socket.IO's own queue, or not at all on a socket that is gone. */
export type Way = 'direct' | 'queued' | 'gone';

/** What of Socket.IO's socket the frames need; its types keep no event names from us. */
export type AnySocket = Pick<Socket, 'connected' | 'conn'>;

const WEBSOCKET_OPEN = 1;
const TEXT_AND_FINAL = 0x81;

/** Encodes the event whose one argument is this JSON text. */
export function frameOf(event: string, json: string): Frame {
  // 2 is Socket.IO's EVENT, 4 is Engine.IO's MESSAGE.
  const packet = `2["${event}",${json}]`;
  const length = Buffer.byteLength(packet) + 1;
  const header = headerOf(length);
  const bytes = Buffer.allocUnsafe(header.length + length);
  header.copy(bytes);
  bytes.write('4', header.length);
  bytes.write(packet, header.length + 1);
  return { packet, bytes };
}

/** The head of an unmasked text frame (RFC 6455, 5.2). */
function headerOf(length: number): Buffer {
  if (length < 126) return Buffer.from([TEXT_AND_FINAL, length]);
  if (length < 65_536) {
    const header = Buffer.from([TEXT_AND_FINAL, 126, 0, 0]);
    header.writeUInt16BE(length, 2);
    return header;
  }
  const header = Buffer.alloc(10);
  header[0] = TEXT_AND_FINAL;
  header[1] = 127;
  header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}

/**
 * Sends a frame. Its bytes go straight to the connection when everything said before is there already;
 * otherwise it queues up behind that, so that acknowledgements and events keep their order.
 */
export function sendFrame(socket: AnySocket, frame: Frame): Way {
  const { conn } = socket;
  if (!socket.connected || conn.readyState !== 'open') return 'gone';
  const wire = waitingPackets(conn).length === 0 ? wireOf(conn) : null;
  if (wire === null) {
    conn.write(frame.packet, { compress: false });
    return 'queued';
  }
  wire.write(frame.bytes);
  return 'direct';
}

/** Bytes that wait for a slow reader, in the connection's buffer and in Engine.IO's queue. */
export function bytesWaiting(socket: AnySocket): number {
  const queued = waitingPackets(socket.conn);
  const inQueue =
    queued.length === 0 ? 0 : queued.reduce<number>((sum, each) => sum + sizeOf(each), 0);
  return (wireOf(socket.conn)?.writableLength ?? 0) + inQueue;
}

/** Ends a connection whose reader no longer reads: nothing waits for its buffers to empty. */
export function cutOff(socket: AnySocket): void {
  wireOf(socket.conn)?.destroy();
  socket.conn.close(true);
}

type Connection = Socket['conn'];

/** Engine.IO keeps its queue private; it is read here, never written. */
function waitingPackets(conn: Connection): readonly unknown[] {
  const queue: unknown = Reflect.get(conn, 'writeBuffer');
  return Array.isArray(queue) ? queue : [];
}

function sizeOf(packet: unknown): number {
  const data: unknown =
    typeof packet === 'object' && packet !== null ? Reflect.get(packet, 'data') : null;
  return typeof data === 'string' ? data.length : 0;
}

/** The TCP or TLS connection below an open WebSocket; null for polling and for connections that close. */
function wireOf(conn: Connection): Wire | null {
  if (conn.transport.name !== 'websocket') return null;
  const webSocket: unknown = Reflect.get(conn.transport, 'socket');
  if (typeof webSocket !== 'object' || webSocket === null) return null;
  if (Reflect.get(webSocket, 'readyState') !== WEBSOCKET_OPEN) return null;
  const wire: unknown = Reflect.get(webSocket, '_socket');
  return wire instanceof Wire && wire.writable ? wire : null;
}
