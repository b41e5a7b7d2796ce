import { AlignmentType, type IStylesOptions } from 'docx';

/** Decree 30/2020/NĐ-CP, annex 1: Times New Roman, body 13–14 pt. Sizes here are half points. */
export const FONT = 'Times New Roman';
export const BODY = 28;
export const SMALL = 22;

/** Twentieths of a point: margins 20 mm above and below, 30 mm left, 15 mm right (annex 1, I.3). */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_134, bottom: 1_134, left: 1_701, right: 851, header: 567, footer: 567 },
} as const;

/** Width between the margins, in twentieths of a point. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

const heading = (size: number) => ({
  run: { font: FONT, size, bold: true, color: '000000' },
  paragraph: { spacing: { before: 120, after: 120 }, keepNext: true, indent: { firstLine: 567 } },
});

export const styles: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: BODY, language: { value: 'vi-VN' } } },
    title: {
      run: { font: FONT, size: BODY, bold: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 0 } },
    },
    heading1: heading(BODY),
    heading2: heading(BODY),
    heading3: {
      ...heading(BODY),
      run: { font: FONT, size: BODY, bold: true, italics: true, color: '000000' },
    },
  },
  paragraphStyles: [
    {
      id: 'Body',
      name: 'Nội dung',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: FONT, size: BODY },
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: 567 },
        spacing: { before: 120, after: 120, line: 264 },
      },
    },
    {
      id: 'Cell',
      name: 'Ô bảng',
      basedOn: 'Normal',
      run: { font: FONT, size: 24 },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    {
      id: 'Recipients',
      name: 'Nơi nhận',
      basedOn: 'Normal',
      run: { font: FONT, size: SMALL },
      paragraph: { spacing: { after: 0 } },
    },
  ],
};
