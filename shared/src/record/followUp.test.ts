import { expect, test } from 'vitest';
import { hashOf } from '../log/hash.ts';
import type { RecordedEvent } from '../session/recorded.ts';
import { chair, secretary, system } from '../testing/actors.ts';
import { details } from '../testing/session.ts';
import { type Step, step } from '../testing/story/step.ts';
import { earlierMatters } from '../testing/story/takenOver.ts';
import { tell } from '../testing/story/tell.ts';
import type { RecordEntry, RecordSection } from './model.ts';
import { project } from './project.ts';

const steps: readonly Step[] = [
  step(secretary, 'scheduleSession', details()),
  step(
    secretary,
    'addPoint',
    { kind: 'central', name: 'Điểm cầu trung tâm', unitIds: [] },
    'point-central',
  ),
  step(system, 'takeOverMatters', { ...earlierMatters, obstacles: [], items: [] }, 'taken'),
  step(chair, 'openSession', {}),
  step(chair, 'startAgendaItem', { itemId: 'taken' }),
  step(chair, 'adjournSession', {}),
];

const events: readonly RecordedEvent[] = tell(steps).log.map((line) => ({
  ...line,
  hash: hashOf(line),
}));

const WORDS =
  'Tình hình thực hiện nhiệm vụ giao tại phiên họp trước: 03 nhiệm vụ, trong đó 01 hoàn thành; 01 đang thực hiện trong hạn; 01 chưa hoàn thành, quá hạn';

const entriesIn = (sections: readonly RecordSection[]): readonly RecordEntry[] =>
  sections.flatMap((each) => [...each.entries, ...entriesIn(each.sections)]);

const seqOf = (type: string): number => events.find(({ event }) => event.type === type)?.seq ?? 0;

test.each(['notice', 'minutes'] as const)(
  'FUP-5 the %s says once how the earlier tasks stand, with its sources, and lists those still open',
  (document) => {
    const { sections, annexes } = project('session-second', events, { document });
    const told = entriesIn(sections).filter(({ text }) => text.startsWith(WORDS));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toBe(`${WORDS} (tính đến ngày 09 tháng 8 năm 2022).`);
    const sources = told[0]?.sources.flatMap((source) => source.events);
    expect(sources).toEqual(
      expect.arrayContaining([seqOf('mattersTakenOver'), seqOf('directiveTakenOver')]),
    );
    const annex = annexes.find(({ sectionId }) => sectionId === 'followUp');
    expect(annex?.table?.rows.map(({ cells }) => cells)).toEqual([
      [
        '2',
        'Tổng hợp nhu cầu vốn đối ứng',
        'Sở Kế hoạch và Đầu tư',
        'trước ngày 31/7/2022',
        'Chưa hoàn thành, quá hạn\n60%\nBáo cáo ngày 20/7/2022: Đã tổng hợp của 6 huyện.',
      ],
    ]);
  },
);

test('FUP-5 the invitation has it as the first item of its agenda', () => {
  const { opening } = project('session-second', events, { document: 'invitation' });
  const agenda = opening.map(({ text }) => text);
  expect(agenda[agenda.indexOf('Nội dung chương trình:') + 1]).toBe(`${WORDS}.`);
});
