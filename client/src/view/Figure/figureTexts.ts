import { defineTexts, plural } from '../../i18n/texts.ts';

export const figureTexts = defineTexts({
  vi: {
    plan: 'Kế hoạch',
    disbursed: 'Đã giải ngân',
    rate: 'Tỷ lệ',
    withdrawnBecause: (reason: string) => `Đã rút: ${reason}`,
    revised: (count: number) => `Đã sửa ${count} lần`,
    reportedAt: (unit: string, time: string) => `${unit} báo cáo lúc ${time}`,
    at: (time: string) => `Báo cáo lúc ${time}`,
    asOf: (day: string) => `đến ngày ${day}`,
    agrees: (column: string, sum: string) => `${column}: khớp với tổng các phần, ${sum}`,
    above: (column: string, sum: string, difference: string) =>
      `${column}: các phần cộng lại ${sum}, tổng lớn hơn ${difference}`,
    below: (column: string, sum: string, difference: string) =>
      `${column}: các phần cộng lại ${sum}, tổng nhỏ hơn ${difference}`,
    explained: 'Có thể do các từ “trên”, “gần”, “khoảng”, hoặc do phần chưa có số.',
    unexplained: 'Chưa rõ vì sao chênh lệch; nên kiểm tra lại.',
  },
  en: {
    plan: 'Planned',
    disbursed: 'Disbursed',
    rate: 'Rate',
    withdrawnBecause: (reason) => `Withdrawn: ${reason}`,
    revised: (count) => `Revised ${count} ${plural(count, { one: 'time', other: 'times' })}`,
    reportedAt: (unit, time) => `Reported by ${unit} at ${time}`,
    at: (time) => `Reported at ${time}`,
    asOf: (day) => `as of ${day}`,
    agrees: (column, sum) => `${column}: agrees with its parts, ${sum}`,
    above: (column, sum, difference) =>
      `${column}: the parts add up to ${sum}, the total is above by ${difference}`,
    below: (column, sum, difference) =>
      `${column}: the parts add up to ${sum}, the total is below by ${difference}`,
    explained:
      'The words “more than”, “nearly”, “about”, or parts without a number, may explain it.',
    unexplained: 'Nothing explains it; worth checking.',
  },
});
