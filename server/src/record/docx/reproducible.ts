import { unzipSync } from 'fflate';
import { streamedZip } from '../zip.ts';

const TIMES = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/**
 * The same document written twice, byte for byte equal (promise I7): members in the order of their names,
 * without the time of writing, and with the record's own time in its properties.
 *
 * @param at ISO 8601
 * @param filled gives the text in pieces from the library's own
 */
export function reproducible(
  bytes: Uint8Array,
  at: string,
  filled: (documentXml: string) => Iterable<string>,
): Uint8Array {
  const members = Object.entries(unzipSync(bytes)).sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  // Word wants the list of parts to come first.
  members.sort(
    ([left], [right]) =>
      Number(right === '[Content_Types].xml') - Number(left === '[Content_Types].xml'),
  );
  return streamedZip(
    members.map(([name, content]) => {
      if (name === 'docProps/core.xml') return [name, [withTimes(content, at)]];
      return [name, name === 'word/document.xml' ? filled(textOf(content)) : [content]];
    }),
  );
}

const textOf = (content: Uint8Array): string => new TextDecoder().decode(content);
const withTimes = (xml: Uint8Array, at: string): string => textOf(xml).replace(TIMES, `$1${at}$3`);
