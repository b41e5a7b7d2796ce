import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word document's parts as XML; reading one that is not well-formed throws. */
export interface ReadDocx {
  readonly body: Element;
  readonly styles: Element;
  readonly headers: readonly Element[];
  /** Names of all parts. */
  readonly names: readonly string[];
  readonly core: Element;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const parsed = new Map(
    names
      .filter((name) => /\.(xml|rels)$/.test(name))
      .map((name) => [name, parse(strFromU8(parts[name] ?? new Uint8Array()))]),
  );
  const read = (name: string): Element => {
    const part = parsed.get(name);
    if (part === undefined) throw new RangeError(`There is no part ${name}`);
    return part;
  };
  return {
    body: read('word/document.xml'),
    styles: read('word/styles.xml'),
    headers: names.filter((name) => /^word\/header\d/.test(name)).map(read),
    names,
    core: read('docProps/core.xml'),
  };
}

const parse = (xml: string): Element =>
  new JSDOM(xml, { contentType: 'text/xml' }).window.document.documentElement;

export const all = (within: Element, name: string): Element[] => [
  ...within.getElementsByTagNameNS(WORD, name),
];

/** An attribute of the first such element inside; null where there is none. */
export const value = (
  within: Element | undefined,
  name: string,
  attribute = 'val',
): string | null =>
  within === undefined ? null : (all(within, name)[0]?.getAttributeNS(WORD, attribute) ?? null);

export const styleOf = (paragraph: Element): string | null => value(paragraph, 'pStyle');

/** What stands in a paragraph, line breaks as line feeds. */
export const textOf = (paragraph: Element): string =>
  [...paragraph.children]
    .flatMap((run) => [...run.children])
    .map(({ localName, textContent }) =>
      localName === 't' ? textContent : localName === 'br' ? '\n' : '',
    )
    .join('');

export const styleNamed = ({ styles }: ReadDocx, id: string): Element | undefined =>
  all(styles, 'style').find((style) => style.getAttributeNS(WORD, 'styleId') === id);

/** Paragraphs of a style, in the order of the document. */
export const paragraphsOf = ({ body }: ReadDocx, style: string): Element[] =>
  all(body, 'p').filter((paragraph) => styleOf(paragraph) === style);
