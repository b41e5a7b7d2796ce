import { defineTexts } from '../../i18n/texts.ts';
import type { MendingPlace } from './whereToMend.ts';

export const missingTexts = defineTexts({
  vi: {
    mend: {
      entry: 'Xem đoạn',
      drafting: 'Mở dự thảo kết luận',
      details: 'Ghi chi tiết văn bản',
      issue: 'Ghi khi cấp số',
      preparation: 'Ghi ở phần chuẩn bị',
      session: 'Mở phiên họp',
    } satisfies Record<MendingPlace, string>,
  },
  en: {
    mend: {
      entry: 'Go to the entry',
      drafting: 'Open the draft conclusions',
      details: 'Fill in the document’s details',
      issue: 'Given with the issue',
      preparation: 'Fill in under preparation',
      session: 'Open the session',
    },
  },
});
