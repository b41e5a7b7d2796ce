import { agency, chair, point, secretary } from '../actors.ts';
import { type Step, step } from './step.ts';

const details = (text: string) => ({
  text,
  programmes: [{ programmeId: 'programme-poverty', projectCode: 'DA1' }],
  categoryId: null,
  level: null,
  legalText: null,
  since: null,
  proposal: null,
  itemised: true,
});

const submit = (name: string, pointName: string) =>
  step(
    point(pointName),
    'submitObstacle',
    { ...details(`Vướng mắc ${name}`), raisedBy: null },
    `obstacle-${name}`,
  );

const solution = { text: 'Đẩy mạnh phân cấp', group: 'decentralisation' as const };

const directive = {
  text: 'Giao Sở Kế hoạch và Đầu tư chủ trì rà soát',
  leadUnitIds: ['unit-planning'],
  coordinatingUnitIds: ['unit-finance'],
  addressees: [],
  deadline: { kind: 'date' as const, date: '2022-09-30' },
  deadlineWording: null,
  conditions: null,
  obstacleIds: ['obstacle-capital'],
};

const gathering: readonly Step[] = [
  submit('capital', 'nam-po'),
  submit('guidance', 'tua-chua'),
  submit('same', 'muong-nhe'),
  submit('withdrawn', 'nam-po'),
  step(point('nam-po'), 'editObstacle', {
    obstacleId: 'obstacle-capital',
    ...details('Không cân đối được vốn đối ứng'),
  }),
  step(secretary, 'classifyObstacle', {
    obstacleId: 'obstacle-capital',
    programmes: [],
    categoryId: 'counterpart',
    level: 'province',
  }),
  step(point('tua-chua'), 'joinObstacle', { obstacleId: 'obstacle-capital', note: null }),
  step(point('tua-chua'), 'leaveObstacle', { obstacleId: 'obstacle-capital' }),
  step(secretary, 'mergeObstacles', { intoId: 'obstacle-capital', fromIds: ['obstacle-same'] }),
  step(secretary, 'unmergeObstacle', { obstacleId: 'obstacle-same' }),
  step(point('nam-po'), 'withdrawObstacle', { obstacleId: 'obstacle-withdrawn', reason: null }),
];

const discussing: readonly Step[] = [
  step(secretary, 'assignObstacle', {
    obstacleId: 'obstacle-capital',
    unitIds: ['unit-planning'],
  }),
  step(chair, 'callObstacle', { obstacleId: 'obstacle-capital' }),
  step(point('nam-po'), 'presentObstacle', { obstacleId: 'obstacle-capital', text: null }),
  step(
    agency('planning'),
    'answerObstacle',
    { obstacleId: 'obstacle-capital', unitId: null, text: 'Sở sẽ tổng hợp' },
    'answer-1',
  ),
  step(chair, 'clearTable', {}),
  step(chair, 'giveOutcome', {
    obstacleId: 'obstacle-guidance',
    kind: 'noted',
    text: null,
    directiveIds: [],
  }),
  step(secretary, 'carryObstacle', { obstacleId: 'obstacle-same', reason: null }),
];

const answering: readonly Step[] = [
  step(
    point('nam-po'),
    'proposeSolution',
    { ...solution, obstacleIds: [], proposedBy: null },
    'solution-1',
  ),
  step(point('nam-po'), 'editSolution', {
    ...solution,
    solutionId: 'solution-1',
    obstacleIds: ['obstacle-capital'],
  }),
  step(point('nam-po'), 'withdrawSolution', { solutionId: 'solution-1', reason: null }),
  step(chair, 'issueDirective', directive, 'directive-1'),
  step(secretary, 'editDirective', {
    ...directive,
    directiveId: 'directive-1',
    deadline: { kind: 'month', month: '2022-09' },
    reason: 'Theo ý kiến chủ trì',
  }),
  step(chair, 'withdrawDirective', { directiveId: 'directive-1', reason: 'Giao lại' }),
];

/** From obstacle to directive. */
export const obstacles: readonly Step[] = [...gathering, ...discussing, ...answering];
