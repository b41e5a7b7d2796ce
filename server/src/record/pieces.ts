/** UTF-16 units. */
const PIECE = 1 << 16;

/** In UTF-8, short pieces together: many small ones would cost more than what is done with them. */
export function* inLargePieces(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      waiting += piece;
      if (waiting.length < PIECE) continue;
    }
    if (waiting !== '') yield encoder.encode(waiting);
    waiting = '';
    if (typeof piece !== 'string') yield piece;
  }
  if (waiting !== '') yield encoder.encode(waiting);
}
