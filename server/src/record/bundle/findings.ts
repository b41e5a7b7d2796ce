import type { Wording } from '@diemcau/shared/protocol/rejections';

/** What is wrong with a bundle: a code, and of these what the code is about. */
export interface Finding {
  readonly code: FindingCode;
  readonly file: string | null;
  readonly event: number | null;
  /** Place in the archive, in bytes. */
  readonly offset: number | null;
}

export const finding = (
  code: FindingCode,
  { file = null, event = null, offset = null }: Partial<Omit<Finding, 'code'>> = {},
): Finding => ({ code, file, event, offset });

/** The closed list of findings; `{file}`, `{event}` and `{offset}` stand for what they are about. */
export const findingWords = {
  archiveHead: {
    vi: 'Phần đầu của một tệp trong gói ({file}), tại byte {offset}, đã bị thay đổi hoặc bị cắt',
    en: 'The head of a file in the archive ({file}), at byte {offset}, was changed or cut off',
  },
  archiveDirectory: {
    vi: 'Mục lục của gói, tại byte {offset}, đã bị thay đổi, bị cắt hoặc có thêm nội dung',
    en: 'The archive’s list of contents, at byte {offset}, was changed, cut off or added to',
  },
  archiveTwice: {
    vi: '{file}: có hai tệp cùng tên',
    en: '{file}: stands in the archive twice',
  },
  archiveTooMany: {
    vi: 'Gói có quá nhiều tệp',
    en: 'There are too many files in the archive',
  },
  contentChanged: {
    vi: '{file}: nội dung đã bị thay đổi',
    en: '{file}: its content was changed',
  },
  fileMissing: { vi: '{file}: thiếu tệp này', en: '{file}: is missing' },
  fileUnlisted: {
    vi: '{file}: không có trong bản kê đã ký',
    en: '{file}: is not in the signed list',
  },
  manifestUnreadable: {
    vi: '{file}: không đọc được bản kê',
    en: '{file}: the list of files cannot be read',
  },
  keyUnreadable: {
    vi: '{file}: không phải khóa công khai của máy chủ Điểm Cầu',
    en: '{file}: is no public key of a server of this kind',
  },
  otherKey: {
    vi: '{file}: không phải khóa có dấu vân tay đã nêu',
    en: '{file}: is not the key of the fingerprint that was named',
  },
  signatureWrong: {
    vi: '{file}: chữ ký không khớp với bản kê',
    en: '{file}: the signature is not one of the list of files',
  },
  eventUnreadable: {
    vi: '{file}: không đọc được sự kiện {event}',
    en: '{file}: event {event} cannot be read',
  },
  eventBroken: {
    vi: '{file}: chuỗi mã băm đứt tại sự kiện {event}',
    en: '{file}: the chain of hashes breaks at event {event}',
  },
  eventsEndElsewhere: {
    vi: '{file}: sự kiện cuối ({event}) không phải sự kiện ghi trong bản kê',
    en: '{file}: the last event ({event}) is not the one that the list names',
  },
  elisionDiffers: {
    vi: '{file}: các sự kiện được lược không phải các sự kiện ghi trong bản kê',
    en: '{file}: the events left out are not those that the list names',
  },
  documentDiffers: {
    vi: '{file}: không phải văn bản lập được từ các sự kiện trong gói',
    en: '{file}: is not the document that the bundle’s events give',
  },
  documentsNotMade: {
    vi: '{file}: từ các sự kiện trong gói không lập lại được văn bản',
    en: '{file}: the documents cannot be made from the bundle’s events',
  },
} as const satisfies Record<string, Wording>;

export type FindingCode = keyof typeof findingWords;

/** The finding as a sentence. Names come out of the archive: only what can be shown of them is. */
export function sentenceOf(
  { code, file, event, offset }: Finding,
  language: keyof Wording,
): string {
  return findingWords[code][language]
    .replace('{file}', () => file ?? '?')
    .replace('{event}', () => String(event ?? '?'))
    .replace('{offset}', () => String(offset ?? '?'));
}
