import type { TaskCounts, TaskState } from '@diemcau/shared/session/followUp/state';
import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { defineTexts, plural } from '../../i18n/texts.ts';

type Part = Exclude<keyof TaskCounts, 'total'>;

/** In the order in which a committee reports them. */
const PARTS: readonly Part[] = ['done', 'reportedDone', 'inTime', 'undated', 'overdue', 'closed'];

/** The counts that are not zero, each in its words. */
const said = (
  counts: TaskCounts,
  language: Language,
  words: Readonly<Record<Part, string>>,
): string =>
  PARTS.filter((part) => counts[part] > 0)
    .map((part) => `${formatNumber(counts[part], language)} ${words[part]}`)
    .join(', ');

/** What the committee's page, an agency's page and a session's agenda say alike of the tasks given. */
export const followUpTexts = defineTexts({
  vi: {
    state: {
      notStarted: 'Chưa có báo cáo',
      onSchedule: 'Đang thực hiện',
      extended: 'Đã gia hạn',
      dueSoon: 'Sắp đến hạn',
      overdue: 'Quá hạn',
      undated: 'Không có thời hạn',
      reportedDone: 'Chờ xác nhận hoàn thành',
      done: 'Đã hoàn thành',
      closed: 'Kết thúc theo dõi',
    } satisfies Record<TaskState, string>,
    counts: (counts: TaskCounts) =>
      counts.total === 0
        ? 'Không có nhiệm vụ nào'
        : `${formatNumber(counts.total, 'vi')} nhiệm vụ: ${said(counts, 'vi', {
            done: 'đã hoàn thành',
            reportedDone: 'chờ xác nhận hoàn thành',
            inTime: 'đang thực hiện trong hạn',
            undated: 'đang thực hiện, không có thời hạn',
            overdue: 'quá hạn',
            closed: 'kết thúc theo dõi',
          })}`,

    lead: 'Chủ trì',
    unnamed: 'Chưa xác định đơn vị',
    coordinating: 'Phối hợp',
    deadline: 'Thời hạn',
    before: 'thời hạn cũ',
    daysLeft: (days: number) =>
      days < 0 ? `quá ${-days} ngày` : days === 0 ? 'hết hạn hôm nay' : `còn ${days} ngày`,
    conditions: 'Điều kiện',
    givenAt: 'Giao tại',
    session: (title: string | null, day: string | null) =>
      [title ?? 'Phiên họp', day].filter((part) => part !== null).join(', '),
    lastReport: 'Báo cáo gần nhất',
    noReport: 'Chưa có báo cáo nào.',
    percent: (percent: number) => `${percent}%`,

    story: 'Quá trình thực hiện',
    reportBy: (who: string) => `${who} báo cáo`,
    onBehalf: 'thư ký ghi thay',
    claims: 'Báo cáo đã hoàn thành, đề nghị xác nhận',
    returnedOn: (day: string) => `Thư ký trả lại ngày ${day}`,
    extendedTo: (until: string, before: string | null) =>
      before === null ? `Đặt thời hạn ${until}` : `Gia hạn từ ${before} đến ${until}`,
    confirmed: 'Thư ký xác nhận đã hoàn thành',
    closed: 'Thư ký kết thúc theo dõi',
    reopened: 'Thư ký mở lại',
    because: (reason: string) => `Lý do: ${reason}`,

    text: 'Tình hình, kết quả thực hiện',
    textNeeded: 'Hãy ghi tình hình, kết quả thực hiện.',
    percentField: 'Mức độ hoàn thành',
    percentHelp: 'Để trống nếu chưa có số liệu.',
    file: 'Tệp kèm theo',
    fileHelp: 'PDF, DOCX, XLSX, PNG hoặc JPG, không quá 10 MB.',
    chooseFile: 'Chọn tệp',
    removeFile: (name: string) => `Bỏ tệp ${name}`,
    fileTooLarge: 'Tệp lớn hơn 10 MB. Hãy chọn tệp nhỏ hơn.',
    fileSaved: (name: string) => `Đã tải lên tệp ${name}.`,
    done: 'Đã hoàn thành, đề nghị xác nhận',

    takenOver: (count: number) => `Việc các phiên trước giao, chưa xong (${count})`,
    asOf: (day: string) => `Tính đến ngày ${day}.`,
    none: 'Các nhiệm vụ của phiên trước đều đã xong.',
  },
  en: {
    state: {
      notStarted: 'No report yet',
      onSchedule: 'On schedule',
      extended: 'Extended',
      dueSoon: 'Due soon',
      overdue: 'Overdue',
      undated: 'No deadline',
      reportedDone: 'Awaits confirmation',
      done: 'Done',
      closed: 'No longer followed',
    },
    counts: (counts) =>
      counts.total === 0
        ? 'No tasks'
        : `${formatNumber(counts.total, 'en')} ${plural(counts.total, { one: 'task', other: 'tasks' })}: ${said(
            counts,
            'en',
            {
              done: 'done',
              reportedDone: 'awaiting confirmation',
              inTime: 'on schedule',
              undated: 'under way without a deadline',
              overdue: 'overdue',
              closed: 'no longer followed',
            },
          )}`,

    lead: 'Lead',
    unnamed: 'No unit named yet',
    coordinating: 'Coordinating',
    deadline: 'Deadline',
    before: 'earlier deadline',
    daysLeft: (days) => {
      const span = `${Math.abs(days)} ${plural(Math.abs(days), { one: 'day', other: 'days' })}`;
      return days < 0 ? `${span} late` : days === 0 ? 'due today' : `${span} left`;
    },
    conditions: 'Conditions',
    givenAt: 'Given at',
    session: (title, day) => [title ?? 'A session', day].filter((part) => part !== null).join(', '),
    lastReport: 'Latest report',
    noReport: 'No report yet.',
    percent: (percent) => `${percent}%`,

    story: 'What has happened',
    reportBy: (who) => `Report of ${who}`,
    onBehalf: 'written down by the secretary',
    claims: 'Reported done, confirmation asked for',
    returnedOn: (day) => `Returned by the secretary on ${day}`,
    extendedTo: (until, before) =>
      before === null ? `Deadline set to ${until}` : `Extended from ${before} to ${until}`,
    confirmed: 'Confirmed done by the secretary',
    closed: 'No longer followed',
    reopened: 'Taken up again by the secretary',
    because: (reason) => `Reason: ${reason}`,

    text: 'How the work stands',
    textNeeded: 'Say how the work stands.',
    percentField: 'Share done',
    percentHelp: 'Leave empty where there is no figure.',
    file: 'Attached file',
    fileHelp: 'PDF, DOCX, XLSX, PNG or JPG, at most 10 MB.',
    chooseFile: 'Choose a file',
    removeFile: (name) => `Take off the file ${name}`,
    fileTooLarge: 'The file is larger than 10 MB. Choose a smaller one.',
    fileSaved: (name) => `The file ${name} was uploaded.`,
    done: 'Done; please confirm',

    takenOver: (count) => `Not done yet, from earlier sessions (${count})`,
    asOf: (day) => `As of ${day}.`,
    none: 'All tasks of the session before are done.',
  },
});
