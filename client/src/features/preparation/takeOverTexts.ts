import { defineTexts, plural } from '../../i18n/texts.ts';

export const takeOverTexts = defineTexts({
  vi: {
    title: 'Việc chưa xong của phiên trước',
    take: 'Đưa việc chưa xong của phiên trước vào chương trình',
    renew: 'Cập nhật việc của phiên trước',
    from: (title: string, day: string | null) => `${title}${day === null ? '' : `, ${day}`}`,
    untitled: 'Phiên trước',
    comes: (directives: number, obstacles: number, items: number) =>
      `Đưa vào đầu chương trình: ${directives} nhiệm vụ chưa xong, ${obstacles} vướng mắc chưa có kết luận, ${items} nội dung chuyển sang.`,
    taken: (day: string) => `Đã đưa vào chương trình, theo tình hình ngày ${day}.`,
    done: 'Đã đưa việc chưa xong của phiên trước vào chương trình.',
    committee: 'Ban Chỉ đạo của phiên họp',
    choose: 'Chọn Ban Chỉ đạo',
    retry: 'Thử lại',
    failure: 'Chưa xem được việc của phiên trước.',
  },
  en: {
    title: 'Left open by the session before',
    take: 'Put what the session before left open on the agenda',
    renew: 'Renew what the session before left open',
    from: (title, day) => `${title}${day === null ? '' : `, ${day}`}`,
    untitled: 'The session before',
    comes: (directives, obstacles, items) =>
      `At the head of the agenda: ${directives} ${plural(directives, { one: 'task', other: 'tasks' })} not done, ${obstacles} ${plural(obstacles, { one: 'obstacle', other: 'obstacles' })} without outcome, ${items} ${plural(items, { one: 'item', other: 'items' })} carried over.`,
    taken: (day) => `On the agenda, as things stood on ${day}.`,
    done: 'What the session before left open is on the agenda.',
    committee: 'Committee of the session',
    choose: 'Choose the committee',
    retry: 'Try again',
    failure: 'What the session before left open cannot be seen now.',
  },
});
