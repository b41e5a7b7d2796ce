import type { Deadline, DirectiveDetails } from '@diemcau/shared/session/directives/state';
import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { defineTexts, plural, textsIn } from '../i18n/texts.ts';

const texts = defineTexts({
  vi: {
    date: (date: string) => `trước ngày ${date}`,
    month: (month: string) => `trong tháng ${month}`,
    notBefore: (date: string) => `không trước ngày ${date}`,
    stages: (count: number, last: string | null) =>
      last === null
        ? `${count} giai đoạn`
        : `${count} giai đoạn, giai đoạn cuối trước ngày ${last}`,
    urgent: 'khẩn trương',
    none: 'không nêu thời hạn',
  },
  en: {
    date: (date) => `by ${date}`,
    month: (month) => `in ${month}`,
    notBefore: (date) => `not before ${date}`,
    stages: (count, last) =>
      `${count} ${plural(count, { one: 'stage', other: 'stages' })}${last === null ? '' : `, the last by ${last}`}`,
    urgent: 'urgently',
    none: 'no deadline given',
  },
});

/** "8/2022" from "2022-08". */
function monthWords(month: string): string {
  const [year, number] = month.split('-');
  return `${Number(number)}/${year}`;
}

function understood(deadline: Deadline, language: Language): string {
  const words = textsIn(texts, language);
  switch (deadline.kind) {
    case 'date':
      return words.date(formatDate(deadline.date));
    case 'month':
      return words.month(monthWords(deadline.month));
    case 'notBefore':
      return words.notBefore(formatDate(deadline.date));
    case 'stages': {
      const last = deadline.stages.findLast(({ date }) => date !== null)?.date ?? null;
      return words.stages(deadline.stages.length, last === null ? null : formatDate(last));
    }
    case 'urgent':
      return words.urgent;
    case 'none':
      return words.none;
    default:
      return deadline satisfies never;
  }
}

/** The deadline as it was worded, where it was; else what was understood: "trước ngày 24/5/2019". */
export const deadlineWords = (
  { deadline, deadlineWording }: Pick<DirectiveDetails, 'deadline' | 'deadlineWording'>,
  language: Language,
): string => deadlineWording ?? understood(deadline, language);
