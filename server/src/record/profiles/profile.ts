/** One measure of a layout: the value that we set, what the law allows, and where it says so. */
export interface Measure {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** "Phụ lục I, mục I.3": annex and number. */
  readonly source: string;
}

/** How one part of a document is set: size in points, look, and where the law says so. */
export interface TextRule {
  readonly size: Measure;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly align: 'left' | 'centre' | 'justified';
}

export const measure = (
  value: number,
  [least, most]: readonly [least: number, most: number],
  source: string,
): Measure => ({ value, least, most, source });

type Look = Partial<Omit<TextRule, 'size'>>;

export const textRule = (
  value: number,
  range: readonly [least: number, most: number],
  look: Look,
  source: string,
): TextRule => ({
  size: measure(value, range, source),
  bold: false,
  italic: false,
  capitals: false,
  align: 'left',
  ...look,
});

/** What a template (annex 3) says of one kind of document. */
export interface Template {
  readonly source: string;
  /** Place and date stand under the motto; minutes have none there. */
  readonly dateline: boolean;
  /** A rule stands under what the document is about. */
  readonly subjectRule: boolean;
  /** Column widths of the signature block, in twips. */
  readonly signature: readonly number[];
}
