import { connect } from 'node:net';
import { clientFrame, frameAt } from './frames.ts';

/** One WebSocket without the library's cost, so that thousands fit into one process and do not hide the server. */
export interface WireClient {
  send(text: string): void;
  end(): void;
}

export interface WireOptions {
  readonly port: number;
  readonly path: string;
  readonly cookie: string;
  /** One text message, between these bytes. `size` counts its frame's head too. Called while reading: copy what is kept. */
  readonly onText: (bytes: Buffer, start: number, end: number, size: number) => void;
  readonly onGone: (why: string) => void;
}

const HEAD_END = '\r\n\r\n';
/** Node reads and hands over at once, so all sockets may share one buffer. */
const shared = Buffer.allocUnsafe(256 * 1024);

/** Connects and upgrades; what it hears goes to `onText`. */
export function connectWire({ port, path, cookie, onText, onGone }: WireOptions): WireClient {
  let upgraded = false;
  let rest: Buffer | null = null;

  const take = (bytes: Buffer, limit: number): number => {
    let offset = 0;
    if (!upgraded) {
      const end = bytes.subarray(0, limit).indexOf(HEAD_END);
      if (end < 0) return 0;
      const head = bytes.toString('latin1', 0, end);
      if (!head.startsWith('HTTP/1.1 101')) onGone(head.slice(0, 80));
      upgraded = true;
      offset = end + HEAD_END.length;
    }
    for (let frame = frameAt(bytes, offset, limit); frame; frame = frameAt(bytes, offset, limit)) {
      if (frame.opcode === 1) onText(bytes, frame.start, frame.end, frame.end - offset);
      offset = frame.end;
    }
    return offset;
  };
  const hear = (length: number, bytes: Uint8Array): boolean => {
    const fresh = Buffer.from(bytes.buffer, bytes.byteOffset, length);
    const whole: Buffer = rest === null ? fresh : Buffer.concat([rest, fresh]);
    const taken = take(whole, whole.length);
    rest = taken === whole.length ? null : Buffer.from(whole.subarray(taken));
    return true;
  };

  const onread = { buffer: shared, callback: hear };
  const socket = connect({ port, host: '127.0.0.1', noDelay: true, onread });
  socket.on('error', (error) => onGone(error.message));
  socket.on('close', () => onGone('closed'));
  socket.write(
    [
      `GET ${path} HTTP/1.1`,
      `Host: localhost:${port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: ZGllbWNhdS1iZW5jaC1rZQ==',
      `Cookie: ${cookie}`,
    ].join('\r\n') + HEAD_END,
  );
  return { send: (text) => void socket.write(clientFrame(text)), end: () => socket.destroy() };
}
