import type { RecordDocument, RecordSource } from '@diemcau/shared/record/model';
import { defineTexts, plural } from '../../i18n/texts.ts';
import type { Format, SessionFile } from './recordApi.ts';

export const recordTexts = defineTexts({
  vi: {
    record: 'Văn bản',
    paper: {
      notice: 'Bản xem trước thông báo kết luận',
      minutes: 'Bản xem trước biên bản',
      invitation: 'Bản xem trước giấy mời',
    } satisfies Record<RecordDocument, string>,
    documentLabel: 'Loại văn bản',
    document: {
      notice: 'Thông báo kết luận',
      minutes: 'Biên bản phiên họp',
      invitation: 'Giấy mời họp',
    } satisfies Record<RecordDocument, string>,
    loading: 'Đang lập văn bản từ nhật ký phiên họp…',
    failure: 'Chưa lập được văn bản',
    notYet: 'Kết luận chưa được duyệt',
    notYetHelp: 'Văn bản sẽ xem và tải được ngay khi chủ trì duyệt kết luận.',
    notThen: 'Thời điểm này ở trước lần duyệt kết luận',
    notThenHelp: 'Hãy chọn bản mới nhất, hoặc số sự kiện sau lần duyệt.',

    /* Of the conclusions, which alone are approved. */
    state: {
      draft: 'Kết luận còn là dự thảo',
      presented: 'Kết luận đã trình, chưa duyệt',
      approved: 'Kết luận đã duyệt',
    },
    version: (version: number) => `bản thứ ${version}`,

    upTo: 'Lập đến',
    latest: 'Mới nhất',
    latestHelp: 'Mọi việc của phiên họp cho đến nay',
    ofVersion: (version: number, isApproved: boolean) =>
      `Kết luận bản thứ ${version}${isApproved ? ', đã duyệt' : ''}`,
    presentedAt: (time: string, seq: number) => `Trình lúc ${time}, sự kiện ${seq}`,
    chosen: 'Số sự kiện khác…',
    chosenHelp: 'Văn bản đúng như tại một thời điểm bất kỳ',
    number: 'Số thứ tự sự kiện cuối',
    numberHelp: (last: number) => `Từ 1 đến ${last}.`,
    show: 'Xem',
    newer: (count: number) => `Phiên họp đã có thêm ${count} sự kiện.`,
    refresh: 'Lập lại văn bản',
    refreshed: (name: string, seq: number) => `${name}: đã lập đến sự kiện ${seq}.`,

    downloads: 'Tải về',
    format: {
      docx: { name: 'Word (.docx)', use: 'để sửa, in và ký' },
      pdf: { name: 'PDF (.pdf)', use: 'để đọc, gửi và lưu' },
      md: { name: 'Markdown (.md)', use: 'văn bản thuần' },
      json: { name: 'Dữ liệu (.json)', use: 'cho phần mềm khác' },
    } satisfies Record<Format, unknown>,
    sessionFiles: 'Số liệu và lịch của phiên họp',
    sessionFile: {
      xlsx: {
        name: 'Excel (.xlsx)',
        use: 'bảng vướng mắc, nhiệm vụ, số liệu vốn, điểm danh, biểu quyết',
      },
      'csv.zip': { name: 'CSV (.zip)', use: 'cùng các bảng đó, để nhập vào hệ thống khác' },
      ics: { name: 'Lịch (.ics)', use: 'phiên họp và thời hạn từng nhiệm vụ' },
      xml: { name: 'Akoma Ntoso (.xml)', use: 'diễn biến phiên họp, để lưu trữ và tra cứu' },
    } satisfies Record<SessionFile, unknown>,
    cutOff: 'Đang mất kết nối; tải được khi có kết nối trở lại.',

    sources: 'Hiện căn cứ của từng đoạn',
    sourcesLabel: 'Căn cứ:',
    source: {
      session: 'Phiên họp',
      point: 'Điểm cầu',
      person: 'Đại biểu',
      agendaItem: 'Nội dung họp',
      speech: 'Phát biểu',
      obstacle: 'Vướng mắc',
      answer: 'Trả lời',
      solution: 'Giải pháp',
      figure: 'Số liệu',
      directive: 'Nhiệm vụ',
      vote: 'Biểu quyết',
      conclusion: 'Kết luận',
    } satisfies Record<RecordSource['kind'], string>,
    events: (numbers: string, _count: number) => `sự kiện ${numbers}`,

    proof: 'Bằng chứng',
    proofHelp:
      'Văn bản được lập từ nhật ký phiên họp. Ai lập đến cùng một sự kiện đều được cùng một văn bản; mã băm chứng thực mọi sự kiện trước đó.',
    lastEvent: 'Sự kiện cuối',
    hash: 'Mã băm của sự kiện cuối',
    copyHash: 'Sao chép mã băm',
    parts: 'Các phần của văn bản',
    mainText: 'Văn bản chính',
  },
  en: {
    record: 'Documents',
    paper: {
      notice: 'Preview of the conclusions notice',
      minutes: 'Preview of the minutes',
      invitation: 'Preview of the invitation',
    },
    documentLabel: 'Document',
    document: {
      notice: 'Conclusions notice',
      minutes: 'Minutes of the session',
      invitation: 'Invitation',
    },
    loading: 'Making the record from the session’s log…',
    failure: 'The record could not be made',
    notYet: 'The conclusions are not approved yet',
    notYetHelp: 'The record can be read and downloaded once the chair has approved them.',
    notThen: 'This moment lies before the approval of the conclusions',
    notThenHelp: 'Choose the latest record, or an event after the approval.',

    state: {
      draft: 'Conclusions still a draft',
      presented: 'Conclusions presented, not approved',
      approved: 'Conclusions approved',
    },
    version: (version) => `version ${version}`,

    upTo: 'Made up to',
    latest: 'Latest',
    latestHelp: 'Everything in the session so far',
    ofVersion: (version, isApproved) =>
      `Conclusions, version ${version}${isApproved ? ', approved' : ''}`,
    presentedAt: (time, seq) => `Presented ${time}, event ${seq}`,
    chosen: 'Another event…',
    chosenHelp: 'The record exactly as it was at any moment',
    number: 'Number of the last event',
    numberHelp: (last) => `From 1 to ${last}.`,
    show: 'Show',
    newer: (count) =>
      `The session has ${count} more ${plural(count, { one: 'event', other: 'events' })} by now.`,
    refresh: 'Make the record anew',
    refreshed: (name, seq) => `${name}: made up to event ${seq}.`,

    downloads: 'Download',
    format: {
      docx: { name: 'Word (.docx)', use: 'to edit, print and sign' },
      pdf: { name: 'PDF (.pdf)', use: 'to read, send and keep' },
      md: { name: 'Markdown (.md)', use: 'plain text' },
      json: { name: 'Data (.json)', use: 'for other software' },
    },
    sessionFiles: 'The session’s figures and dates',
    sessionFile: {
      xlsx: {
        name: 'Excel (.xlsx)',
        use: 'tables of obstacles, directives, funding, attendance, votes',
      },
      'csv.zip': { name: 'CSV (.zip)', use: 'the same tables, to take into other systems' },
      ics: { name: 'Calendar (.ics)', use: 'the session and each directive’s deadline' },
      xml: { name: 'Akoma Ntoso (.xml)', use: 'the proceedings, to archive and search' },
    },
    cutOff: 'The link is down; downloads work again once it is back.',

    sources: 'Show what each passage rests on',
    sourcesLabel: 'Rests on:',
    source: {
      session: 'Session',
      point: 'Point',
      person: 'Person',
      agendaItem: 'Agenda item',
      speech: 'Speech',
      obstacle: 'Obstacle',
      answer: 'Answer',
      solution: 'Solution',
      figure: 'Figure',
      directive: 'Directive',
      vote: 'Vote',
      conclusion: 'Conclusion',
    },
    events: (numbers, count) => `${plural(count, { one: 'event', other: 'events' })} ${numbers}`,

    proof: 'Proof',
    proofHelp:
      'The record is made from the session’s log. Whoever makes it up to the same event gets the same record; the hash vouches for every event before it.',
    lastEvent: 'Last event',
    hash: 'Hash of the last event',
    copyHash: 'Copy the hash',
    parts: 'Parts of the record',
    mainText: 'Main text',
  },
});
