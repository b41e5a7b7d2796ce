import { unzipSync, zipSync } from 'fflate';

/** The earliest time that a zip can hold: a file's own time says nothing about the record. */
const ZIP_EPOCH = new Date(1980, 0, 1);
const TIMES = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/**
 * The same document written twice, byte for byte equal (promise I7): members in the order of their names,
 * without the time of writing, and with the record's own time in its properties.
 *
 * @param at ISO 8601
 */
export function reproducible(bytes: Uint8Array, at: string): Uint8Array {
  const members = Object.entries(unzipSync(bytes)).sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  const settled = members.map(([name, content]): [string, Uint8Array] =>
    name === 'docProps/core.xml' ? [name, withTimes(content, at)] : [name, content],
  );
  // Word wants the list of parts to come first.
  settled.sort(
    ([left], [right]) =>
      Number(right === '[Content_Types].xml') - Number(left === '[Content_Types].xml'),
  );
  return zipSync(Object.fromEntries(settled), { mtime: ZIP_EPOCH, level: 6 });
}

const withTimes = (xml: Uint8Array, at: string): Uint8Array =>
  new TextEncoder().encode(new TextDecoder().decode(xml).replace(TIMES, `$1${at}$3`));
