import type { TaskCounts } from '../followUp/state.ts';

/** Numbers below ten carry a zero (30/2020/NĐ-CP, Phụ lục I, mục II.3.c). */
const twoDigits = (number: number): string => String(number).padStart(2, '0');

const parts: readonly (readonly [Exclude<keyof TaskCounts, 'total'>, string])[] = [
  ['done', 'hoàn thành'],
  ['reportedDone', 'đã báo cáo hoàn thành, chờ xác nhận'],
  ['inTime', 'đang thực hiện trong hạn'],
  ['undated', 'đang thực hiện, không xác định thời hạn'],
  ['overdue', 'chưa hoàn thành, quá hạn'],
  ['closed', 'kết thúc theo dõi'],
];

/** "21 nhiệm vụ, trong đó 08 hoàn thành; 11 đang thực hiện trong hạn; 02 chưa hoàn thành, quá hạn". */
export function taskCountWords(counts: TaskCounts): string {
  const said = parts
    .filter(([key]) => counts[key] > 0)
    .map(([key, words]) => `${twoDigits(counts[key])} ${words}`);
  return said.length === 0
    ? 'không có nhiệm vụ nào'
    : `${twoDigits(counts.total)} nhiệm vụ, trong đó ${said.join('; ')}`;
}

/** What the first agenda item of a session is called that took over from the one before. */
export const followUpTitle = (counts: TaskCounts): string =>
  `Tình hình thực hiện nhiệm vụ giao tại phiên họp trước: ${taskCountWords(counts)}`;
