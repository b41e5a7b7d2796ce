/** The refusals about following up what a committee gave and heard, each with its sentence. */
export const followUpRejections = {
  noCommittee: {
    vi: 'Phiên họp này chưa được gắn với Ban Chỉ đạo nào. Hãy chọn Ban Chỉ đạo của phiên họp.',
    en: 'This session belongs to no committee yet. Choose the committee first.',
  },
  notAddressee: {
    vi: 'Cơ quan này không phải là đơn vị được giao nhiệm vụ. Hãy chọn cơ quan chủ trì hoặc đơn vị đã được xác định.',
    en: 'The task was not given to this unit. Choose one of its leads or a unit named for its addressees.',
  },
  noClass: {
    vi: 'Nhiệm vụ này giao đích danh cho cơ quan chủ trì nên không cần xác định thêm đơn vị thực hiện.',
    en: 'This directive names its leads; only one that is addressed to a class needs its units named.',
  },
  taskSettled: {
    vi: 'Nhiệm vụ đã được xác nhận hoàn thành hoặc kết thúc theo dõi. Nếu cần thay đổi, thư ký mở lại nhiệm vụ.',
    en: 'The task was confirmed done or closed. The secretary can take it up again where that is wrong.',
  },
  notSettled: {
    vi: 'Nhiệm vụ đang được theo dõi nên không cần mở lại.',
    en: 'The task is being followed up; there is nothing to take up again.',
  },
  notReported: {
    vi: 'Chưa có báo cáo hoàn thành nào để trả lại.',
    en: 'Nobody has reported this task done; there is nothing to return.',
  },
  deadlineNotLater: {
    vi: 'Thời hạn mới phải sau thời hạn hiện tại. Hãy chọn ngày muộn hơn.',
    en: 'The new deadline must come after the one that stands. Choose a later day.',
  },
  attachmentType: {
    vi: 'Chỉ nhận tệp PDF, DOCX, XLSX (không có macro), PNG hoặc JPG. Hãy lưu tệp theo một trong các định dạng này.',
    en: 'Only PDF, DOCX, XLSX (without macros), PNG and JPG files are taken. Save the file as one of these.',
  },
  nothingToTakeOver: {
    vi: 'Chưa có phiên họp trước của Ban Chỉ đạo hoặc không còn nội dung nào cần chuyển sang phiên họp này.',
    en: 'There is no earlier session of the committee, or nothing of it is left to take over.',
  },
} as const;
