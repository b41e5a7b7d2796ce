const TEXT_AND_FINAL = 0x81;
const MASKED = 0x80;

/** A client's text frame (RFC 6455, 5.2). The mask is zero: masking is not what is measured. */
export function clientFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  if (length > 65_535) throw new Error('The bench sends short messages');
  const head =
    length < 126
      ? Buffer.from([TEXT_AND_FINAL, MASKED | length, 0, 0, 0, 0])
      : Buffer.from([TEXT_AND_FINAL, MASKED | 126, length >> 8, length & 255, 0, 0, 0, 0]);
  return Buffer.concat([head, Buffer.from(text)]);
}

/** Where a server's frame lies in a buffer: its text from `start` to `end`. */
export interface FrameBounds {
  readonly opcode: number;
  readonly start: number;
  readonly end: number;
}

/** The frame that begins at `offset`, or null where it is not whole yet. */
export function frameAt(bytes: Buffer, offset: number, limit: number): FrameBounds | null {
  if (limit - offset < 2) return null;
  const opcode = (bytes[offset] ?? 0) & 15;
  const short = (bytes[offset + 1] ?? 0) & 127;
  const wide = short === 126 ? 2 : short === 127 ? 8 : 0;
  const start = offset + 2 + wide;
  if (start > limit) return null;
  const length =
    wide === 0
      ? short
      : wide === 2
        ? bytes.readUInt16BE(offset + 2)
        : Number(bytes.readBigUInt64BE(offset + 2));
  return start + length > limit ? null : { opcode, start, end: start + length };
}
