import { formatAmount } from '@diemcau/shared/session/wording/amounts';
import { meeting } from '../../fixtures/dien-bien-2022-08-10/meeting.ts';
import type { References } from '../../fixtures/step.ts';

/** Names in the place of identifiers: what a person reads on the page. */
const byName: References = {
  made: (label) => label,
  unit: (name) => name,
  point: (name) => name,
  item: String,
  presentedVersion: () => 1,
};

/** The planning department's figures as an official writes them, in the order of the report. */
export const reportedFigures = meeting.flatMap((step) => {
  if (step.type !== 'reportFigure') return [];
  const { label, plan, period, partIds } = step.payload(byName);
  return [
    {
      label,
      plan: plan === null ? '' : formatAmount(plan),
      period: period ?? '',
      parts: partIds.map(labelOfFigure),
    },
  ];
});

function labelOfFigure(name: string): string {
  for (const step of meeting) {
    if (step.type === 'reportFigure' && step.label === name) return step.payload(byName).label;
  }
  throw new Error(`The meeting has no figure "${name}".`);
}

/** The two obstacles of the report, without the one that is written twice for merging. */
export const obstacles = meeting.flatMap((step) =>
  step.type === 'submitObstacle' && step.label !== 'late-texts-again'
    ? [step.payload(byName).text]
    : [],
);

/** The six solutions of the delegates. */
export const solutions = meeting.flatMap((step) =>
  step.type === 'proposeSolution' ? [step.payload(byName)] : [],
);

/** What the chair directs. */
export const directives = meeting.flatMap((step) =>
  step.type === 'issueDirective' ? [step.payload(byName)] : [],
);

/** The causes as the conclusions say them. */
export const causes = meeting.flatMap((step) => {
  if (step.type !== 'addConclusion') return [];
  const { section, text } = step.payload(byName);
  return section === 'objectiveCauses' || section === 'subjectiveCauses' ? [{ section, text }] : [];
});

/** The agenda's titles. */
export const AGENDA = {
  report: 'Báo cáo tình hình phân bổ vốn các chương trình mục tiêu quốc gia giai đoạn 2021 - 2025',
  discussion: 'Khó khăn, vướng mắc của các huyện, thị xã, thành phố và giải pháp thực hiện',
  conclusions: 'Kết luận hội nghị',
} as const;

export const CENTRAL_POINT = 'Điểm cầu trung tâm';
export const PLANNING = 'Sở Kế hoạch và Đầu tư';
export const DELEGATES = 'Đại biểu các huyện, thị xã, thành phố';
