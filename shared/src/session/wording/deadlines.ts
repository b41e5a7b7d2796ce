import type { Deadline } from '../directives/state.ts';
import { formatDay, formatMonth } from './days.ts';
import { flat, goingOn } from './sentence.ts';

/** When a directive is to be done, to stand at the end of its sentence; empty for "urgent" and none. */
export function deadlineWords(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'date':
      return `hoàn thành trước ngày ${formatDay(deadline.date)}`;
    case 'month':
      return `hoàn thành trong ${formatMonth(deadline.month)}`;
    case 'notBefore':
      return `thời gian thực hiện không trước ngày ${formatDay(deadline.date)}`;
    case 'stages':
      return stagesWords(deadline.stages);
    case 'urgent':
    case 'none':
      return '';
    default:
      return deadline satisfies never;
  }
}

/** As `deadlineWords`, in the words that the chair used. */
export function spokenDeadline(wording: string): string {
  const words = goingOn(wording);
  if (/^(hoàn thành|xong|thời hạn|thời gian|thực hiện|khẩn trương)/.test(words)) return words;
  return /^(trước|trong|chậm nhất|vào|đến|ngay)/.test(words)
    ? `hoàn thành ${words}`
    : `thời hạn: ${words}`;
}

type Stage = Extract<Deadline, { kind: 'stages' }>['stages'][number];

function stagesWords(stages: readonly Stage[]): string {
  const [only] = stages;
  if (stages.length === 1 && only !== undefined) return `trong đó ${stageWords(only)}`;
  const steps = stages.map((stage, index) => `(${index + 1}) ${stageWords(stage)}`);
  return `theo các bước: ${steps.join('; ')}`;
}

const stageWords = ({ work, recipient, date }: Stage): string =>
  [
    goingOn(work),
    recipient === null ? '' : `, gửi ${flat(recipient)}`,
    date === null ? '' : ` trước ngày ${formatDay(date)}`,
  ].join('');
