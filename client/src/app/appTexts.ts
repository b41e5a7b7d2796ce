import { defineTexts } from '../i18n/texts.ts';

export const appTexts = defineTexts({
  vi: {
    notFound: 'Không có trang này',
    notFoundToDo:
      'Địa chỉ có thể bị gõ sai hoặc trang đã được chuyển đi. Hãy mở lại liên kết mời hoặc về trang đầu.',
    home: 'Về trang đầu',
    start: 'Trang đầu',
    notKnown: 'Chưa hỏi được máy chủ về quyền của thiết bị này',
    broken: 'Trang gặp lỗi và đã dừng lại',
    brokenToDo:
      'Nội dung đã gửi không bị mất. Hãy tải lại trang; nếu lỗi lặp lại, hãy báo cho kỹ thuật viên kèm dòng ở trên.',
    notLoaded: 'Chưa tải được phần này của trang',
    notLoadedToDo:
      'Kết nối có thể đang gián đoạn hoặc phần mềm vừa được cập nhật. Nội dung đã soạn vẫn còn. Hãy kiểm tra kết nối rồi tải lại trang.',
    reload: 'Tải lại trang',
  },
  en: {
    notFound: 'There is no such page',
    notFoundToDo:
      'The address may be mistyped, or the page has moved. Open your invitation link again, or go to the start page.',
    home: 'Go to the start page',
    start: 'Start page',
    notKnown: 'The server could not be asked what this device may do',
    broken: 'The page ran into an error and stopped',
    brokenToDo:
      'Nothing that was sent is lost. Reload the page; if it happens again, tell the technician, with the line above.',
    notLoaded: 'This part of the page could not be loaded',
    notLoadedToDo:
      'The connection may be interrupted, or the software was just updated. What you wrote is kept. Check the connection and reload the page.',
    reload: 'Reload the page',
  },
});
