import type { RecordDocument } from '@diemcau/shared/record/model';
import * as docx from '../docxFacts.ts';
import * as pdf from '../pdfFacts.ts';
import { type DecreeRule, I, ISSUED_ALONE } from './decreeRule.ts';

const text = (
  role: string,
  style: string,
  source: string,
  range: readonly [number, number],
  look: { bold?: boolean; italic?: boolean; capitals?: boolean; align?: string },
  of?: readonly RecordDocument[],
): readonly DecreeRule[] => {
  const limited = of === undefined ? {} : { of };
  return [
    {
      rule: `${role}: cỡ chữ`,
      source,
      expected: range,
      ...limited,
      docx: docx.size(style),
      pdf: pdf.size(style),
    },
    {
      rule: `${role}: đậm`,
      source,
      expected: look.bold ?? false,
      ...limited,
      docx: docx.is(style, 'b'),
      pdf: pdf.bold(style),
    },
    {
      rule: `${role}: nghiêng`,
      source,
      expected: look.italic ?? false,
      ...limited,
      docx: docx.is(style, 'i'),
      pdf: pdf.italic(style),
    },
    ...(look.capitals === undefined
      ? []
      : [
          {
            rule: `${role}: chữ in hoa`,
            source,
            expected: look.capitals,
            ...limited,
            docx: docx.inCapitals(style),
            pdf: pdf.inCapitals(style),
          },
        ]),
    ...(look.align === undefined
      ? []
      : [
          {
            rule: `${role}: canh ${look.align}`,
            source,
            expected: true,
            ...limited,
            docx: docx.aligned(style, look.align),
            pdf: null,
          },
        ]),
  ];
};

export const looks: readonly DecreeRule[] = [
  ...text('Quốc hiệu', 'NationalName', `${I} II.1.a`, [12, 13], {
    bold: true,
    capitals: true,
    align: 'center',
  }),
  ...text('Tiêu ngữ', 'Motto', `${I} II.1.b`, [13, 14], { bold: true, align: 'center' }),
  ...text('cơ quan chủ quản', 'Superior', `${I} II.2.b`, [12, 13], {
    capitals: true,
    align: 'center',
  }),
  ...text('cơ quan ban hành', 'IssuingBody', `${I} II.2.b`, [12, 13], {
    bold: true,
    capitals: true,
    align: 'center',
  }),
  ...text('số, ký hiệu', 'DocumentNumber', `${I} II.3.c`, [13, 13], { align: 'center' }),
  ...text(
    'địa danh, thời gian',
    'Dateline',
    `${I} II.4.c`,
    [13, 14],
    { italic: true, align: 'center' },
    ISSUED_ALONE,
  ),
  ...text('tên loại', 'Title', `${I} II.5.b`, [13, 14], {
    bold: true,
    capitals: true,
    align: 'center',
  }),
  ...text('trích yếu', 'Subject', `${I} II.5.b`, [13, 14], { bold: true, align: 'center' }),
  ...text('nội dung', 'Body', `${I} II.6.e`, [13, 14], { align: 'both' }),
  ...text('mục có tiêu đề', 'Heading1', `${I} V.6.b`, [13, 14], { bold: true, capitals: true }, [
    'notice',
    'minutes',
  ]),
  ...text('khoản có tiêu đề', 'Heading2', `${I} V.6.b`, [13, 14], { bold: true }, [
    'notice',
    'minutes',
  ]),
  ...text('điểm', 'Heading3', `${I} V.6.b`, [13, 14], {}, ['notice', 'minutes']),
  ...text('quyền hạn, chức vụ', 'Signer', `${I} II.7.đ`, [13, 14], {
    bold: true,
    capitals: true,
    align: 'center',
  }),
  ...text('họ và tên', 'SignerName', `${I} II.7.đ`, [13, 14], { bold: true, align: 'center' }),
  ...text('từ Nơi nhận', 'RecipientsWord', `${I} II.9.d`, [12, 12], { bold: true, italic: true }),
  ...text('nơi nhận', 'Recipients', `${I} II.9.d`, [11, 11], {}),
  ...text('từ Phụ lục', 'AnnexHeading', `${I} III.1.b`, [14, 14], { bold: true, align: 'center' }, [
    'notice',
    'minutes',
  ]),
  ...text(
    'chỉ dẫn kèm theo',
    'AnnexReference',
    `${I} III.1.c`,
    [13, 14],
    { italic: true, align: 'center' },
    ['notice', 'minutes'],
  ),
];
