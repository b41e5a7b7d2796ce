import { dayInWords } from './calendar.ts';
import type { RecordModel } from './model.ts';
import { withZero } from './words.ts';

type Heading = RecordModel['heading'];

/** "Số: 05/TB-BCĐ"; room to write where it has no number yet (30/2020/NĐ-CP, Phụ lục I, mục II.3). */
export const numberWords = ({ number, symbol }: Heading): string =>
  `Số: ${number === null ? '       ' : withZero(number)}/${symbol}`;

/** "ngày 05 tháng 01 năm 2020"; blanks where it is not issued yet (mục II.4.b). */
const issueDay = ({ issuedOn }: Heading): string =>
  issuedOn === null ? 'ngày …… tháng …… năm ……' : dayInWords(issuedOn);

/** "Điện Biên, ngày 10 tháng 8 năm 2022" (mục II.4.c). */
export const dateline = (heading: Heading): string =>
  `${heading.place ?? '……'}, ${issueDay(heading)}`;

/** The superior body's name has its common words abbreviated (30/2020/NĐ-CP, annex I, II.2.a). */
export const superiorAbbreviated = (name: string): string =>
  name.replace(/ủy ban nhân dân/giu, 'UBND').replace(/hội đồng nhân dân/giu, 'HĐND');

/** What a document is called. */
export const KINDS: Readonly<Record<RecordModel['document'], string>> = {
  notice: 'Thông báo',
  minutes: 'Biên bản',
  invitation: 'Giấy mời',
};

/** "(Kèm theo Thông báo số …/TB-BCĐ ngày … tháng … năm … của …)", under an annex's title (mục III.1.c). */
export function annexReference({ document, heading }: RecordModel): string {
  const number = heading.number === null ? '……' : withZero(heading.number);
  return `(Kèm theo ${KINDS[document]} số ${number}/${heading.symbol} ${issueDay(heading)} của ${heading.body})`;
}

/** Lines of the recipients: a dash before, a semicolon after, the last with a full stop (mục II.9.d). */
export const recipientLines = (recipients: readonly string[]): string[] =>
  recipients.map((name, index) => {
    const bare = name.replace(/[.;\s]+$/u, '');
    return `- ${bare}${index === recipients.length - 1 ? '.' : ';'}`;
  });

/** Whether the document is still to be approved. An invitation is sent before there is anything to approve. */
export const isDraft = ({ document, state, status }: RecordModel): boolean =>
  document !== 'invitation' && state !== 'approved' && status !== 'issued';

/** What stands on a document until it is approved. */
export const DRAFT_MARK = 'DỰ THẢO';

/** What the code beside `provenanceWords` opens, without the fragment: to be read out where it cannot be drawn. */
export const verificationPage = ({ verificationAddress }: RecordModel): string | null =>
  verificationAddress?.split('#')[0] ?? null;

/** What the code at the document's end is, for those who hear the document. */
export const CODE_WORDS = 'Mã QR mở trang xác minh văn bản này';

/** Where the text comes from: the line at its very end. */
export const provenanceWords = (record: RecordModel): string => {
  const page = verificationPage(record);
  const check = page === null ? '' : `\nXác minh tại ${page} hoặc quét mã bên cạnh`;
  return `Biên soạn từ ${record.upTo} sự kiện của phiên họp; mã băm sự kiện cuối: ${record.hash}${check}`;
};

/** What the document is called where nothing stands around it: "Thông báo: Kết luận của …". */
export const documentTitle = ({ document, heading }: RecordModel): string =>
  heading.subject === '' ? KINDS[document] : `${KINDS[document]}: ${heading.subject}`;
