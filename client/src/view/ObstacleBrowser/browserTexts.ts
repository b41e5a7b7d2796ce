import { defineTexts, plural } from '../../i18n/texts.ts';
import type { ObstacleFilter } from './filterObstacles.ts';

export const browserTexts = defineTexts({
  vi: {
    search: 'Tìm theo nội dung, nơi nêu, số',
    filters: 'Lọc',
    programme: 'Chương trình',
    category: 'Nhóm vướng mắc',
    standing: 'Tình trạng',
    all: 'Tất cả',
    standings: {
      all: 'Tất cả',
      open: 'Chưa có kết luận',
      answered: 'Đã có trả lời',
      settled: 'Đã có kết luận',
    } satisfies Record<ObstacleFilter['standing'], string>,
    count: (count: number) => `${count} vướng mắc`,
    noMatch: 'Không có vướng mắc nào phù hợp',
    noMatchHelp: 'Hãy bỏ bớt từ tìm kiếm hoặc điều kiện lọc.',
    clear: 'Bỏ lọc',
    details: 'Xem chi tiết',
    less: 'Thu gọn',
  },
  en: {
    search: 'Search by words, submitter, number',
    filters: 'Filter',
    programme: 'Programme',
    category: 'Kind',
    standing: 'Where it stands',
    all: 'All',
    standings: {
      all: 'All',
      open: 'No outcome yet',
      answered: 'Answered',
      settled: 'Outcome given',
    },
    count: (count) => `${count} ${plural(count, { one: 'obstacle', other: 'obstacles' })}`,
    noMatch: 'No obstacle matches',
    noMatchHelp: 'Take off some words or conditions.',
    clear: 'Clear the filter',
    details: 'Details',
    less: 'Less',
  },
});
