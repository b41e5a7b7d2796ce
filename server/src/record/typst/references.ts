const CELL = /^\(U\d+x\d+y\d+\)$/;
const REFERENCE = /\b(\d+) 0 R\b/g;

/**
 * The text of an object with its references renumbered, and the names of table cells with a prefix. What
 * stands in a string is nobody's reference.
 */
export function withReferences(
  text: string,
  moved: (number: number) => number,
  prefix: string,
): string {
  const renumbered = (piece: string) =>
    piece.replace(REFERENCE, (_, number: string) => `${moved(Number(number))} 0 R`);
  const pieces: string[] = [];
  let from = 0;
  for (let start = text.indexOf('('); start >= 0; start = text.indexOf('(', from)) {
    const end = stringEnd(text, start);
    const words = text.slice(start, end);
    pieces.push(renumbered(text.slice(from, start)));
    pieces.push(CELL.test(words) ? `(${prefix}${words.slice(1)}` : words);
    from = end;
  }
  return `${pieces.join('')}${renumbered(text.slice(from))}`;
}

/** Behind the bracket that closes a string (ISO 32000-1, 7.3.4.2). */
function stringEnd(text: string, start: number): number {
  let depth = 0;
  for (let place = start; place < text.length; place += 1) {
    const sign = text[place];
    if (sign === '\\') place += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return place + 1;
  }
  return text.length;
}
