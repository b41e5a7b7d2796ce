import type { CommandType } from '@diemcau/shared/session/commands';
import { defineTexts } from '../../i18n/texts.ts';

/** What a delegation's commands that wait are called; others go by `other`. */
export const commandNames = defineTexts({
  vi: {
    other: 'Nội dung',
    names: {
      declareRoom: 'Khai người có mặt',
      submitAgendaProposal: 'Đề xuất nội dung chương trình',
      withdrawAgendaProposal: 'Rút đề xuất nội dung',
      askFloor: 'Đăng ký phát biểu',
      withdrawFloor: 'Rút đăng ký phát biểu',
      submitObstacle: 'Nêu vướng mắc',
      editObstacle: 'Sửa vướng mắc',
      withdrawObstacle: 'Rút vướng mắc',
      joinObstacle: 'Cùng vướng mắc',
      leaveObstacle: 'Thôi cùng vướng mắc',
      answerObstacle: 'Trả lời vướng mắc',
      proposeSolution: 'Đề xuất giải pháp',
      editSolution: 'Sửa giải pháp',
      withdrawSolution: 'Rút giải pháp',
      reportFigure: 'Báo cáo số liệu',
      reviseFigure: 'Sửa số liệu',
      withdrawFigure: 'Rút số liệu',
      sendMessage: 'Tin trao đổi',
      retractMessage: 'Thu hồi tin',
    } satisfies Partial<Record<CommandType, string>>,
  },
  en: {
    other: 'Entry',
    names: {
      declareRoom: 'Who is in the room',
      submitAgendaProposal: 'Agenda proposal',
      withdrawAgendaProposal: 'Withdrawing an agenda proposal',
      askFloor: 'Asking for the floor',
      withdrawFloor: 'Withdrawing from the queue',
      submitObstacle: 'New obstacle',
      editObstacle: 'Edited obstacle',
      withdrawObstacle: 'Withdrawing an obstacle',
      joinObstacle: 'Joining an obstacle',
      leaveObstacle: 'Leaving an obstacle',
      answerObstacle: 'Answer to an obstacle',
      proposeSolution: 'Proposed solution',
      editSolution: 'Edited solution',
      withdrawSolution: 'Withdrawing a solution',
      reportFigure: 'Reported figure',
      reviseFigure: 'Revised figure',
      withdrawFigure: 'Withdrawing a figure',
      sendMessage: 'Message',
      retractMessage: 'Retracting a message',
    },
  },
});

/** The name of a command among those above; null for one that a delegation does not send. */
export function nameOf(names: Readonly<Record<string, string>>, type: CommandType): string | null {
  return names[type] ?? null;
}
