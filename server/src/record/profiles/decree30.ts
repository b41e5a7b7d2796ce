import { measure, type Template, textRule } from './profile.ts';

/**
 * The layout of administrative documents by 30/2020/NĐ-CP, every value with the place it comes from. Where the
 * decree gives a range, the size is the one of its own specimen (annex 1, V). A later decree gets a profile of
 * its own beside this one.
 */
const I = 'Phụ lục I, phần I, mục';
const III = 'Phụ lục III, mẫu';
const centred = { align: 'centre' } as const;

export const decree30 = {
  id: 'decree-30-2020',
  font: { value: 'Times New Roman', source: `${I} I.4` },
  /** Millimetres. */
  page: {
    width: measure(210, [210, 210], `${I} I.1`),
    height: measure(297, [297, 297], `${I} I.1`),
    top: measure(20, [20, 25], `${I} I.3`),
    bottom: measure(20, [20, 25], `${I} I.3`),
    left: measure(30, [30, 35], `${I} I.3`),
    right: measure(15, [15, 20], `${I} I.3`),
  },
  /** Body text: centimetres of the first line, points between paragraphs, lines as a multiple of single. */
  paragraph: {
    firstLine: measure(1.27, [1, 1.27], `${I} II.6.e`),
    between: measure(6, [6, 12], `${I} II.6.e`),
    line: measure(1, [1, 1.5], `${I} II.6.e`),
  },
  /** Length of a rule in proportion to the line of text above it. */
  rules: {
    motto: measure(1, [1, 1], `${I} II.1.b`),
    issuingBody: measure(0.4, [1 / 3, 1 / 2], `${I} II.2.b`),
    subject: measure(0.4, [1 / 3, 1 / 2], `${I} II.5.b`),
  },
  /** Under an annex's reference the template draws a short rule, of no said length; points. */
  annexRule: { length: 80, source: `${III} 2.1` },
  text: {
    nationalName: textRule(12, [12, 13], { ...centred, bold: true, capitals: true }, `${I} II.1.a`),
    motto: textRule(13, [13, 14], { ...centred, bold: true }, `${I} II.1.b`),
    superior: textRule(12, [12, 13], { ...centred, capitals: true }, `${I} II.2.b`),
    issuingBody: textRule(12, [12, 13], { ...centred, bold: true, capitals: true }, `${I} II.2.b`),
    number: textRule(13, [13, 13], centred, `${I} II.3.c`),
    dateline: textRule(13, [13, 14], { ...centred, italic: true }, `${I} II.4.c`),
    kind: textRule(14, [13, 14], { ...centred, bold: true, capitals: true }, `${I} II.5.b`),
    subject: textRule(14, [13, 14], { ...centred, bold: true }, `${I} II.5.b`),
    body: textRule(14, [13, 14], { align: 'justified' }, `${I} II.6.e`),
    part: textRule(14, [13, 14], { bold: true, capitals: true }, `${I} V.6.b`),
    clause: textRule(14, [13, 14], { bold: true }, `${I} V.6.b`),
    point: textRule(14, [13, 14], {}, `${I} V.6.b`),
    signer: textRule(14, [13, 14], { ...centred, bold: true, capitals: true }, `${I} II.7.đ`),
    signerName: textRule(14, [13, 14], { ...centred, bold: true }, `${I} II.7.đ`),
    recipientsWord: textRule(12, [12, 12], { bold: true, italic: true }, `${I} II.9.d`),
    recipients: textRule(11, [11, 11], {}, `${I} II.9.d`),
    annexWord: textRule(14, [14, 14], { ...centred, bold: true }, `${I} III.1.b`),
    annexTitle: textRule(14, [13, 14], { ...centred, bold: true, capitals: true }, `${I} III.1.b`),
    annexReference: textRule(14, [13, 14], { ...centred, italic: true }, `${I} III.1.c`),
    pageNumber: textRule(14, [13, 14], centred, `${I} I.7`),
    /** Tables and the line on where the document comes from: not ruled by the decree. */
    cell: textRule(12, [10, 14], {}, 'không quy định'),
    draftMark: textRule(13, [13, 14], { ...centred, bold: true, capitals: true }, 'không quy định'),
    provenance: textRule(8, [8, 11], { italic: true }, 'không quy định'),
  },
  /** In the lower margin of the last page, in parts of it: how large the code is, where it ends. */
  code: { size: 0.75, end: 0.8, source: 'không quy định' },
  /** Twips. The templates of annex 3 are drawn with these columns. */
  head: { columns: [3_829, 5_670], source: `${III} 1.4` },
  templates: {
    notice: template('1.4', { signature: [2_994, 6_290] }),
    minutes: template('1.9', {
      dateline: false,
      subjectRule: false,
      signature: [3_402, 426, 5_528],
    }),
    invitation: template('1.7', { signature: [2_994, 6_290] }),
  },
  prefixes: {
    values: ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'],
    source: `${I} II.7.b`,
  },
} as const;

export type Profile = typeof decree30;
export type TextRole = keyof Profile['text'];

function template(number: string, own: Partial<Template> & Pick<Template, 'signature'>): Template {
  return { source: `${III} ${number}`, dateline: true, subjectRule: true, ...own };
}
