/** Refusals about the conclusions and the documents made of them. */
export const documentRejections = {
  conclusionsApproved: {
    vi: 'Kết luận đã được duyệt. Muốn sửa phải mở bản mới và ghi lý do.',
    en: 'The conclusions are approved. Open a new version, with a reason, to change them.',
  },
  conclusionsNotPresented: {
    vi: 'Dự thảo kết luận chưa được trình chủ trì.',
    en: 'The draft has not been laid before the chair.',
  },
  conclusionsEmpty: {
    vi: 'Dự thảo kết luận chưa có nội dung.',
    en: 'The draft conclusions are empty.',
  },
  conclusionsNotApproved: {
    vi: 'Kết luận chưa được chủ trì duyệt nên chưa ban hành được thông báo. Hãy trình duyệt trước.',
    en: 'The chair has not approved the conclusions, so the notice cannot be issued. Present them first.',
  },
  nothingToDraft: {
    vi: 'Dự thảo đã có đủ các nội dung của phiên họp. Chưa có nội dung mới để bổ sung.',
    en: 'The draft holds everything that the session has so far. There is nothing to add.',
  },
  documentIssued: {
    vi: 'Văn bản này đã được ban hành. Muốn sửa phải mở bản thay thế và ghi lý do.',
    en: 'This document has been issued. Open a version that replaces it, with a reason, to change it.',
  },
  documentNotIssued: {
    vi: 'Văn bản này chưa ban hành nên chưa cần mở bản thay thế. Hãy sửa trực tiếp dự thảo.',
    en: 'This document is not issued, so nothing replaces it yet. Change the draft itself.',
  },
  sessionNotAdjourned: {
    vi: 'Phiên họp chưa kết thúc nên chưa ban hành được biên bản. Hãy chờ chủ trì bế mạc.',
    en: 'The session is not over, so its minutes cannot be issued. Wait for the adjournment.',
  },
  sessionBegun: {
    vi: 'Phiên họp đã khai mạc nên không ban hành giấy mời được nữa. Hãy báo trực tiếp cho đại biểu.',
    en: 'The session has begun, so no invitation can be issued any more. Tell those concerned directly.',
  },
  numberTaken: {
    vi: 'Số này đã dùng cho một văn bản khác của phiên họp trong cùng năm. Hãy lấy số khác tại văn thư.',
    en: 'Another document of this session has this number in the same year. Take another from the registry.',
  },
} as const;
