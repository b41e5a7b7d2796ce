import type { PersonDetails } from '../../session/attendance/state.ts';
import { agency, point, secretary, system } from '../actors.ts';
import { details, programmes, units } from '../session.ts';
import { type Step, step } from './step.ts';

const pointOf = (name: string, kind: 'central' | 'member' = 'member') =>
  step(
    secretary,
    'addPoint',
    { kind, name: `Điểm cầu ${name}`, unitIds: kind === 'central' ? [] : [`unit-${name}`] },
    `point-${name}`,
  );

const person = (name: string, changes: Partial<PersonDetails> = {}): PersonDetails => ({
  name: `Đại biểu ${name}`,
  office: 'Phó Chủ tịch UBND huyện',
  organisation: null,
  standing: 'member',
  substituteFor: null,
  ...changes,
});

const personAt = (name: string, pointName: string, changes: Partial<PersonDetails> = {}) =>
  step(
    secretary,
    'addPerson',
    { pointId: `point-${pointName}`, ...person(name, changes) },
    `person-${name}`,
  );

const item = (name: string) => ({
  title: `Nội dung ${name}`,
  kind: 'discussion' as const,
  plannedMinutes: 30,
  responsibleUnitId: null,
});

const setUp: readonly Step[] = [
  step(secretary, 'scheduleSession', details()),
  step(secretary, 'equipSession', { units: [...units], programmes: [...programmes] }),
  pointOf('central', 'central'),
  pointOf('nam-po'),
  pointOf('tua-chua'),
  pointOf('muong-nhe'),
  step(
    secretary,
    'addPoint',
    { kind: 'member', name: 'Điểm cầu dự phòng', unitIds: [] },
    'point-spare',
  ),
  step(secretary, 'editPoint', {
    pointId: 'point-spare',
    kind: 'member',
    name: 'Điểm cầu dự phòng số 2',
    unitIds: ['unit-finance'],
  }),
  personAt('chair', 'central', { office: 'Trưởng ban' }),
  personAt('deputy', 'central', { office: 'Phó Trưởng ban' }),
  personAt('nam-po', 'nam-po'),
  personAt('tua-chua', 'tua-chua'),
  personAt('muong-nhe', 'muong-nhe'),
  personAt('spare', 'spare'),
  step(secretary, 'editPerson', {
    personId: 'person-spare',
    ...person('spare', { substituteFor: 'Đồng chí Chủ tịch' }),
  }),
  step(secretary, 'removePerson', { personId: 'person-spare' }),
  step(secretary, 'removePoint', { pointId: 'point-spare' }),
  step(
    secretary,
    'editSession',
    details({
      chair: { name: 'Đại biểu chair', office: 'Trưởng ban', personId: 'person-chair' },
      quorum: { kind: 'members', numerator: 2, denominator: 3 },
    }),
  ),
];

const agenda: readonly Step[] = [
  step(secretary, 'addAgendaItem', { ...item('report'), afterItemId: null }, 'item-report'),
  step(
    secretary,
    'addAgendaItem',
    { ...item('obstacles'), afterItemId: 'item-report' },
    'item-obstacles',
  ),
  step(secretary, 'addAgendaItem', { ...item('spare'), afterItemId: null }, 'item-spare'),
  step(secretary, 'editAgendaItem', {
    itemId: 'item-report',
    ...item('report'),
    kind: 'report',
    responsibleUnitId: 'unit-planning',
  }),
  step(secretary, 'moveAgendaItem', { itemId: 'item-spare', afterItemId: 'item-report' }),
  step(secretary, 'removeAgendaItem', { itemId: 'item-spare' }),
  ...['placed', 'merged', 'declined', 'withdrawn'].map((name) =>
    step(
      name === 'merged' ? agency('planning') : point('nam-po'),
      'submitAgendaProposal',
      { title: `Đề xuất ${name}`, explanation: null },
      `proposal-${name}`,
    ),
  ),
  step(
    secretary,
    'placeAgendaProposal',
    { proposalId: 'proposal-placed', ...item('placed'), afterItemId: 'item-obstacles' },
    'item-placed',
  ),
  step(secretary, 'mergeAgendaProposal', {
    proposalId: 'proposal-merged',
    itemId: 'item-obstacles',
  }),
  step(secretary, 'declineAgendaProposal', {
    proposalId: 'proposal-declined',
    reason: 'Ngoài phạm vi phiên họp',
  }),
  step(point('nam-po'), 'withdrawAgendaProposal', { proposalId: 'proposal-withdrawn' }),
];

const entering: readonly Step[] = [
  step(system, 'connectPoint', { pointId: 'point-nam-po' }),
  step(
    point('nam-po'),
    'declareRoom',
    { present: ['person-nam-po'], excused: [], others: [person('guest', { standing: 'invited' })] },
    'person-guest',
  ),
  step(secretary, 'callRoll', {
    marks: [
      { personId: 'person-chair', presence: 'inPerson', reason: null },
      { personId: 'person-tua-chua', presence: 'excused', reason: 'Công tác' },
    ],
  }),
  step(
    point('nam-po'),
    'sendMessage',
    { channel: 'all', text: 'Điểm cầu đã sẵn sàng' },
    'message-all',
  ),
  step(
    secretary,
    'sendMessage',
    { channel: 'officers', text: 'Đã điểm danh xong' },
    'message-officers',
  ),
  step(secretary, 'retractMessage', { messageId: 'message-officers' }),
];

/** Everything before the opening. */
export const preparation: readonly Step[] = [...setUp, ...agenda, ...entering];
