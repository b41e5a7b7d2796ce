import { defineTexts } from '../../i18n/texts.ts';

export const observerTexts = defineTexts({
  vi: {
    tabs: 'Nội dung của phiên họp',
    agenda: 'Chương trình',
    obstacles: 'Vướng mắc',
    directives: 'Nhiệm vụ',
    conclusions: 'Kết luận',
    messages: 'Trao đổi',
    noObstacles: 'Chưa có vướng mắc nào được nêu',
    noDirectives: 'Chưa có nhiệm vụ nào được giao',
    watching: 'Đồng chí đang theo dõi phiên họp. Trang tự cập nhật.',
  },
  en: {
    tabs: 'Matters of the session',
    agenda: 'Agenda',
    obstacles: 'Obstacles',
    directives: 'Directives',
    conclusions: 'Conclusions',
    messages: 'Messages',
    noObstacles: 'No obstacle has been raised yet',
    noDirectives: 'No directive has been issued yet',
    watching: 'You are watching the session. This page follows by itself.',
  },
});
