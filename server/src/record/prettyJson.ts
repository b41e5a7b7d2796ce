/** Below this, values are written in one piece. */
const DEEPEST = 8;

/** What `JSON.stringify(value, null, 2)` gives, in pieces: that of a long session would be a string of 100 MB. */
export function* prettyJson(value: unknown, depth = 0): Generator<string> {
  if (value === null || typeof value !== 'object' || depth === DEEPEST) {
    yield (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${'  '.repeat(depth)}`);
    return;
  }
  const isList = Array.isArray(value);
  const members = Object.entries(value).filter(([, member]) => isList || member !== undefined);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) {
    yield `${open}${close}`;
    return;
  }
  const indent = '  '.repeat(depth + 1);
  yield open;
  for (const [place, [key, member]] of members.entries()) {
    yield `${place === 0 ? '' : ','}\n${indent}${isList ? '' : `${JSON.stringify(key)}: `}`;
    yield* prettyJson(member, depth + 1);
  }
  yield `\n${'  '.repeat(depth)}${close}`;
}
