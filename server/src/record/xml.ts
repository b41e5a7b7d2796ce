import { showable } from './plainText.ts';

/** Written XML. Nothing but `element` makes it, so that what somebody typed never stands in it as markup. */
export interface Markup {
  readonly markup: string;
}

export type Attributes = Readonly<Record<string, string | number | null>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

const escapedText = (text: string): string =>
  showable(text).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');

const escapedValue = (text: string): string =>
  showable(text).replace(/[&<>"\n]/g, (sign) => ENTITIES[sign] ?? '');

/** Attributes that are null are left out; strings among the content are text. */
export function element(
  name: string,
  attributes: Attributes,
  content: readonly (Markup | string)[] = [],
): Markup {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${escapedValue(String(value))}"`))
    .join('');
  const inner = content
    .map((each) => (typeof each === 'string' ? escapedText(each) : each.markup))
    .join('');
  return {
    markup: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`,
  };
}

/** A whole file, in UTF-8. */
export const xmlFile = ({ markup }: Markup): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${markup}\n`);
