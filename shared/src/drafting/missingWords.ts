import type { Wording } from '../protocol/rejections.ts';

/** What a lawful document lacks, each with its sentence; `MissingItem.where` says where. */
export const missingWords = {
  // every document
  noNumber: {
    vi: 'Chưa có số văn bản.',
    en: 'The document has no number yet.',
  },
  noIssueDay: {
    vi: 'Chưa có ngày ban hành.',
    en: 'The day of issue is not said.',
  },
  noDocumentPlace: {
    vi: 'Chưa có địa danh ghi trước ngày ban hành.',
    en: 'The place name before the date is not said.',
  },
  noSigner: {
    vi: 'Chưa có người ký.',
    en: 'Nobody is named to sign.',
  },
  noRecipients: {
    vi: 'Chưa có nơi nhận.',
    en: 'There are no recipients.',
  },
  noChair: {
    vi: 'Chưa ghi người chủ trì.',
    en: 'The chair is not named.',
  },
  // what was concluded
  noConclusions: {
    vi: 'Chưa có nội dung kết luận.',
    en: 'There are no conclusions.',
  },
  notApproved: {
    vi: 'Kết luận chưa được chủ trì duyệt.',
    en: 'The chair has not approved the conclusions.',
  },
  noSource: {
    vi: 'Nội dung này chưa gắn với tài liệu nào của phiên họp.',
    en: 'This entry rests on no material of the session.',
  },
  sourceChanged: {
    vi: 'Tài liệu mà nội dung này dẫn đã thay đổi sau khi soạn.',
    en: 'Material that this entry rests on has changed since it was written.',
  },
  noticeDue: {
    vi: 'Thông báo kết luận cần ban hành trong 05 ngày làm việc sau khi phiên họp kết thúc (không kể ngày lễ), chậm nhất:',
    en: 'The notice goes out within five working days after the session (public holidays not counted), at the latest:',
  },
  noticeLate: {
    vi: 'Ngày ban hành quá 05 ngày làm việc sau khi phiên họp kết thúc (không kể ngày lễ); thời hạn là:',
    en: 'The day of issue is later than five working days after the session (public holidays not counted); it was due:',
  },
  // the minutes
  noSecretary: {
    vi: 'Chưa ghi người làm thư ký.',
    en: 'No secretary is named.',
  },
  noBeginning: {
    vi: 'Chưa có thời gian bắt đầu: phiên họp chưa khai mạc.',
    en: 'There is no beginning: the session was not opened.',
  },
  noEnd: {
    vi: 'Chưa có thời gian kết thúc: phiên họp chưa bế mạc.',
    en: 'There is no end: the session was not adjourned.',
  },
  noPlace: {
    vi: 'Chưa ghi địa điểm họp.',
    en: 'The place of the meeting is not said.',
  },
  nobodyPresent: {
    vi: 'Chưa ghi nhận đại biểu nào có mặt.',
    en: 'Nobody is recorded as present.',
  },
  presentNotNamed: {
    vi: 'Điểm cầu đã kết nối nhưng chưa ghi tên đại biểu có mặt.',
    en: 'The point was connected, but nobody present there is named.',
  },
  opinionNotNoted: {
    vi: 'Chưa ghi ý kiến của người phát biểu.',
    en: 'What the speaker said is not noted.',
  },
  noVoteResult: {
    vi: 'Cuộc biểu quyết chưa có kết quả.',
    en: 'The vote has no result.',
  },
  // the invitation
  noTime: {
    vi: 'Chưa ghi thời gian họp.',
    en: 'The time of the session is not said.',
  },
  nobodyInvited: {
    vi: 'Chưa ghi người được mời.',
    en: 'Nobody is invited.',
  },
  noAgenda: {
    vi: 'Chưa có nội dung chương trình.',
    en: 'There is no agenda.',
  },
} as const satisfies Readonly<Record<string, Wording>>;

export type MissingCode = keyof typeof missingWords;
