import { defineTexts } from '../../i18n/texts.ts';

export const nowTexts = defineTexts({
  vi: {
    now: 'Đang diễn ra',
    floor: 'Phát biểu',
    table: 'Vướng mắc đang xét',
    recess: 'Đang tạm nghỉ',
    recessSince: (time: string) => `Tạm nghỉ từ ${time}.`,
    recessHelp: 'Vẫn đọc, nêu vướng mắc và soạn nội dung được. Trang tự cập nhật khi họp lại.',
    scheduled: 'Phiên họp chưa khai mạc',
    startsAt: (time: string, day: string) => `Dự kiến ${time}, ${day}.`,
    scheduledHelp: 'Có thể nêu vướng mắc và đề xuất nội dung ngay từ bây giờ.',
    adjourned: 'Phiên họp đã kết thúc',
    adjournedAt: (time: string) => `Kết thúc lúc ${time}.`,
    adjournedHelp: 'Kết luận hiện ở đây sau khi được chủ trì duyệt.',
    next: (names: string) => `Tiếp theo: ${names}`,
  },
  en: {
    now: 'What is going on',
    floor: 'The floor',
    table: 'Obstacle on the table',
    recess: 'In recess',
    recessSince: (time) => `In recess since ${time}.`,
    recessHelp: 'You can go on reading and writing. This page follows when the session resumes.',
    scheduled: 'The session has not opened yet',
    startsAt: (time, day) => `Planned for ${time}, ${day}.`,
    scheduledHelp: 'Obstacles and agenda items can be sent already.',
    adjourned: 'The session is over',
    adjournedAt: (time) => `It ended at ${time}.`,
    adjournedHelp: 'The conclusions appear here once the chair has approved them.',
    next: (names) => `Next: ${names}`,
  },
});
