import type { VerificationAnswer } from '@diemcau/shared/protocol/api/verification';
import type { DocumentProof } from '@diemcau/shared/verify/fragment';
import { defineTexts } from '../../i18n/texts.ts';

type Matching = Extract<VerificationAnswer, { readonly matches: true }>;

export const verificationTexts = defineTexts({
  vi: {
    title: 'Xác minh văn bản',
    checking: 'Đang đối chiếu với nhật ký phiên họp…',
    noProof: 'Địa chỉ này không mang thông tin của văn bản nào',
    noProofToDo:
      'Hãy quét lại mã QR ở cuối văn bản. Mã nằm ở lề dưới trang cuối cùng, kể cả phụ lục.',
    notChecked: 'Chưa xác minh được',
    matches: 'Khớp',
    differs: 'Không khớp',
    differsHelp:
      'Máy chủ này không có phiên họp nào với số sự kiện và mã băm ghi trên văn bản. Văn bản đã bị sửa, hoặc không do máy chủ này lập. Hãy liên hệ cơ quan ban hành.',
    document: {
      notice: 'Thông báo kết luận',
      minutes: 'Biên bản',
      invitation: 'Giấy mời',
    } satisfies Record<DocumentProof['document'], string>,
    madeFrom: (document: string, count: number, title: string, day: string | null) =>
      `${document} này được lập từ ${count} sự kiện của phiên họp “${title}”${day === null ? '' : `, ngày ${day}`}.`,
    status: {
      draft: 'Khi lập, văn bản là dự thảo: chưa duyệt, chưa ban hành.',
      approved: 'Khi lập, kết luận đã được chủ trì duyệt; văn bản chưa ghi số ban hành.',
      issued: 'Văn bản đã ban hành.',
    } satisfies Record<Matching['status'], string>,
    issued: (number: string, day: string) => `Văn bản đã ban hành: số ${number}, ngày ${day}.`,
    replaced: (number: string, day: string) =>
      `Đã có bản ban hành sau bản này: số ${number}, ngày ${day}. Hãy dùng bản đó.`,
    limits:
      'Kết quả nói về mã băm in trên văn bản. Để chắc chắn từng chữ, hãy so nội dung với bản lưu của cơ quan ban hành hoặc kiểm tra gói hồ sơ bằng lệnh “diemcau verify”.',
  },
  en: {
    title: 'Verify a document',
    checking: 'Comparing with the session’s log…',
    noProof: 'This address carries nothing of any document',
    noProofToDo:
      'Scan the QR code at the document’s end again. It stands in the lower margin of the very last page, annexes included.',
    notChecked: 'It could not be verified',
    matches: 'It matches',
    differs: 'It does not match',
    differsHelp:
      'This server has no session with the number of events and the hash on the document. The document was changed, or this server did not write it. Ask the issuing body.',
    document: { notice: 'conclusions notice', minutes: 'minutes', invitation: 'invitation' },
    madeFrom: (document, count, title, day) =>
      `This document (${document}) was made from ${count} events of the session “${title}”${day === null ? '' : ` of ${day}`}.`,
    status: {
      draft: 'When it was made it was a draft, neither approved nor issued.',
      approved: 'When it was made the chair had approved the conclusions; no number was given yet.',
      issued: 'It has been issued.',
    },
    issued: (number, day) => `It has been issued as number ${number} on ${day}.`,
    replaced: (number, day) =>
      `A later version has been issued: number ${number} of ${day}. Use that one.`,
    limits:
      'This speaks of the hash printed on the document. To be sure of every word, compare it with the issuing body’s copy, or check the bundle with “diemcau verify”.',
  },
});
