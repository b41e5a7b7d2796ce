import { defineTexts } from '../i18n/texts.ts';

export const sessionPageTexts = defineTexts({
  vi: {
    session: 'Phiên họp',
    entering: 'Đang vào phiên họp…',
    unreachable: 'Chưa kết nối được với máy chủ',
    unreachableToDo: 'Hãy kiểm tra mạng. Trang sẽ tự kết nối lại, không cần tải lại trang.',
    refused: 'Không vào được phiên họp',
    ended: 'Quyền tham gia phiên họp đã kết thúc',
    outdated: 'Phần mềm đã được cập nhật',
    outdatedToDo: 'Hãy tải lại trang để dùng bản mới. Nội dung đang chờ gửi và bản nháp vẫn còn.',
    reload: 'Tải lại trang',
    signIn: 'Đăng nhập',
    stopping: 'Máy chủ đang khởi động lại; trang sẽ tự kết nối lại trong giây lát.',
    tooSlow: 'Đường truyền chậm nên máy chủ đã tạm ngắt; trang đang tự kết nối lại.',
    tooFast: 'Gửi quá nhanh nên máy chủ đã tạm ngắt; trang đang tự kết nối lại.',
    notKept:
      'Trình duyệt này không cho lưu trên máy: nội dung đang chờ gửi sẽ mất nếu đóng trang. Hãy giữ trang mở đến khi gửi xong.',
  },
  en: {
    session: 'Session',
    entering: 'Entering the session…',
    unreachable: 'The server cannot be reached',
    unreachableToDo: 'Check your network. This page keeps trying by itself; no need to reload.',
    refused: 'You could not be let in',
    ended: 'Your access to this session has ended',
    outdated: 'The software was updated',
    outdatedToDo:
      'Reload the page to use the new version. What waits to be sent and your drafts are kept.',
    reload: 'Reload the page',
    signIn: 'Sign in',
    stopping: 'The server is restarting; this page will reconnect by itself in a moment.',
    tooSlow:
      'The link was too slow and the server dropped it; this page is reconnecting by itself.',
    tooFast:
      'Too much was sent at once and the server dropped the link; this page is reconnecting by itself.',
    notKept:
      'This browser stores nothing on this machine: what waits to be sent is lost if you close the page. Keep it open until everything is sent.',
  },
});
