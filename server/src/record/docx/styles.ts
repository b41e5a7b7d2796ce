import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { Profile, TextRole } from '../profiles/decree30.ts';
import type { TextRule } from '../profiles/profile.ts';
import { twips, twipsOfMillimetres } from '../profiles/units.ts';

const ALIGN = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  justified: AlignmentType.JUSTIFIED,
} as const;

/** A style's name as Word's list of styles shows it, and what it has beside its text rule. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly role: TextRole;
  readonly paragraph?: IParagraphStyleOptions['paragraph'];
}

const run = (profile: Profile, { size, bold, italic }: TextRule) => ({
  font: profile.font.value,
  size: size.value * 2,
  bold,
  italics: italic,
  color: '000000',
});

const line = { style: BorderStyle.SINGLE, size: 6, space: 2, color: '000000' } as const;
const boxed = { top: line, bottom: line, left: line, right: line } as const;

const CLOSE = { spacing: { before: 0, after: 0 } } as const;

/** Every part of a document has a style of its own; headings are Word's, so that its navigation finds them. */
export function stylesOf(profile: Profile): IStylesOptions {
  const { text, paragraph } = profile;
  const firstLine = twipsOfMillimetres(paragraph.firstLine.value * 10);
  const between = twips(paragraph.between.value);
  const spacing = {
    before: between,
    after: between,
    line: Math.round(paragraph.line.value * 240),
    lineRule: LineRuleType.AUTO,
  };
  const heading = (role: TextRole) => ({
    run: run(profile, text[role]),
    paragraph: {
      spacing,
      keepNext: true,
      indent: { firstLine },
      alignment: AlignmentType.JUSTIFIED,
    },
  });
  const style = ({ id, name, role, paragraph: own = {} }: Named): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: run(profile, text[role]),
    paragraph: { alignment: ALIGN[text[role].align], ...CLOSE, ...own },
  });
  const named: readonly Named[] = [
    { id: 'NationalName', name: 'Quốc hiệu', role: 'nationalName' },
    { id: 'Motto', name: 'Tiêu ngữ', role: 'motto' },
    { id: 'Superior', name: 'Cơ quan chủ quản', role: 'superior' },
    { id: 'IssuingBody', name: 'Cơ quan ban hành', role: 'issuingBody' },
    { id: 'DocumentNumber', name: 'Số, ký hiệu', role: 'number' },
    {
      id: 'DraftMark',
      name: 'Dấu dự thảo',
      role: 'draftMark',
      paragraph: { border: boxed, indent: { left: 900, right: 900 }, spacing: { before: 120 } },
    },
    { id: 'Dateline', name: 'Địa danh, thời gian', role: 'dateline' },
    { id: 'Subject', name: 'Trích yếu', role: 'subject' },
    {
      id: 'Body',
      name: 'Nội dung',
      role: 'body',
      paragraph: { indent: { firstLine }, spacing },
    },
    { id: 'Signer', name: 'Quyền hạn, chức vụ', role: 'signer', paragraph: { keepNext: true } },
    { id: 'SignerName', name: 'Họ và tên người ký', role: 'signerName' },
    { id: 'RecipientsWord', name: 'Từ Nơi nhận', role: 'recipientsWord' },
    { id: 'Recipients', name: 'Nơi nhận', role: 'recipients' },
    { id: 'AnnexReference', name: 'Chỉ dẫn kèm theo', role: 'annexReference' },
    {
      id: 'Cell',
      name: 'Ô bảng',
      role: 'cell',
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    { id: 'Provenance', name: 'Xuất xứ', role: 'provenance' },
    { id: 'PageNumber', name: 'Số trang', role: 'pageNumber' },
  ];
  return {
    default: {
      document: {
        run: {
          font: profile.font.value,
          size: text.body.size.value * 2,
          language: { value: 'vi-VN', eastAsia: 'vi-VN' },
        },
      },
      title: {
        run: run(profile, text.kind),
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 0 } },
      },
      heading1: heading('part'),
      heading2: heading('clause'),
      heading3: heading('point'),
      heading4: heading('point'),
    },
    paragraphStyles: [
      ...named.map(style),
      {
        ...style({ id: 'AnnexHeading', name: 'Phụ lục', role: 'annexWord' }),
        basedOn: 'Heading1',
        paragraph: {
          alignment: AlignmentType.CENTER,
          indent: { firstLine: 0 },
          keepNext: true,
          outlineLevel: 0,
          spacing: { before: 0, after: 0 },
        },
      },
    ],
  };
}
