/** UTF-16 units of a text, or bytes. */
const LARGE = 1 << 16;

/** Texts in UTF-8 and bytes, short ones together: many small pieces would cost more than what is done with them. */
export function* inLargePieces(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let texts = '';
  let bytes: Uint8Array[] = [];
  let length = 0;
  const textAsBytes = (): void => {
    if (texts !== '') bytes.push(Buffer.from(texts));
    texts = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') texts += piece;
    else {
      textAsBytes();
      bytes.push(piece);
    }
    length += piece.length;
    if (length < LARGE) continue;
    textAsBytes();
    yield Buffer.concat(bytes);
    bytes = [];
    length = 0;
  }
  textAsBytes();
  if (bytes.length > 0) yield Buffer.concat(bytes);
}
