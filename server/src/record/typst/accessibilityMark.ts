import { type Edit, edited, readObjects } from './pdfObjects.ts';

/** Says what the property is (ISO 19005-2, 6.6.2.3.3). */
const DESCRIPTION =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the document conforms to</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>';
const SCHEMAS = '<pdfaExtension:schemas><rdf:Bag>';
const PART = '<pdfaid:part>';
const IDENTIFICATION =
  '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>';
const WINDOW = '/ViewerPreferences <<';
const TITLE_SHOWN = '\n    /DisplayDocTitle true';

/**
 * Typst 0.14 marks a file with one standard at a time. A PDF/A-2b file and a PDF/UA-1 file of the same
 * document differ, beside the colour profile that PDF/A wants, in two marks alone: the identification in the
 * metadata, and that a window shows the document's title. Both are added here to the PDF/A-2b file
 * (ISO 14289-1, 5 and 7.1). That the document itself keeps to PDF/UA-1 is what Typst checks when it writes it
 * in that standard, as the tests have it do.
 *
 * @throws RangeError where the file is not as Typst writes it
 */
export function withAccessibilityMark(pdf: Buffer): Buffer {
  const objects = readObjects(pdf);
  const catalogue = objects.of(objects.root);
  const metadata = objects.of(numberIn(catalogue.text, /\/Metadata (\d+) 0 R/));
  const after = (object: { start: number; text: string }, words: string): number => {
    const place = object.text.indexOf(words);
    if (place < 0) throw new RangeError(`The PDF has no ${words}`);
    return object.start + place + words.length;
  };
  const length = numberIn(metadata.text, /\/Length (\d+)/);
  const edits: Edit[] = [
    { at: after(metadata, SCHEMAS), cut: 0, text: DESCRIPTION },
    { at: after(metadata, PART) - PART.length, cut: 0, text: IDENTIFICATION },
    { at: after(catalogue, WINDOW), cut: 0, text: TITLE_SHOWN },
    {
      at: after(metadata, '/Length '),
      cut: String(length).length,
      text: String(length + DESCRIPTION.length + IDENTIFICATION.length),
    },
  ];
  return edited(pdf, edits);
}

function numberIn(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new RangeError(`The PDF has no ${pattern.source}`);
  return Number(found);
}
