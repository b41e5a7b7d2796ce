import type { PersonDetails, PointDetails } from '../session/attendance/state.ts';
import type { SessionEvent } from '../session/events.ts';
import type { Programme, SessionDetails, Unit } from '../session/lifecycle/state.ts';
import { MORNING } from './fold.ts';

/** A steering committee's session with a chair named and everything else at its plainest. */
export const details = (changes: Partial<SessionDetails> = {}): SessionDetails => ({
  title: 'Hội nghị trực tuyến Ban Chỉ đạo các chương trình mục tiêu quốc gia',
  subject: null,
  bodies: [{ name: 'Ban Chỉ đạo', superior: null, abbreviation: 'BCĐ' }],
  startsAt: MORNING,
  endsAt: null,
  place: null,
  documentPlace: 'Điện Biên',
  chair: { name: 'Đồng chí Trưởng ban', office: 'Trưởng ban', personId: null },
  concluder: null,
  issuer: null,
  secretaries: [],
  quorum: { kind: 'none' },
  ...changes,
});

const unit = (unitId: string, vi: string, kind: Unit['kind']): Unit => ({
  unitId,
  name: { vi, en: null },
  kind,
  code: null,
});

export const units: readonly Unit[] = [
  unit('unit-planning', 'Sở Kế hoạch và Đầu tư', 'agency'),
  unit('unit-finance', 'Sở Tài chính', 'agency'),
  unit('unit-muong-nhe', 'Huyện Mường Nhé', 'district'),
  unit('unit-nam-po', 'Huyện Nậm Pồ', 'district'),
  unit('unit-tua-chua', 'Huyện Tủa Chùa', 'district'),
];

const programme = (programmeId: string, vi: string, ...codes: string[]): Programme => ({
  programmeId,
  name: { vi: `Chương trình mục tiêu quốc gia ${vi}`, en: null },
  shortName: { vi, en: null },
  decision: null,
  projects: codes.map((code) => ({
    code,
    parentCode: null,
    name: { vi: `Dự án ${code}`, en: null },
    checked: false,
  })),
});

export const programmes: readonly Programme[] = [
  programme('programme-poverty', 'giảm nghèo bền vững', 'DA1', 'DA2'),
  programme('programme-new-rural', 'xây dựng nông thôn mới'),
];

export const scheduled = (changes: Partial<SessionDetails> = {}): SessionEvent => ({
  type: 'sessionScheduled',
  payload: details(changes),
});

export const equipped = (): SessionEvent => ({
  type: 'sessionEquipped',
  payload: structuredClone({ units: [...units], programmes: [...programmes] }),
});

/** `point-NAME`, a member point of `unit-NAME` unless said otherwise. */
export const pointAdded = (name: string, changes: Partial<PointDetails> = {}): SessionEvent => ({
  type: 'pointAdded',
  payload: {
    pointId: `point-${name}`,
    kind: 'member',
    name: `Điểm cầu ${name}`,
    unitIds: [`unit-${name}`],
    ...changes,
  },
});

/** `person-NAME` at `point-POINT`, a member of the committee unless said otherwise. */
export const personAdded = (
  name: string,
  pointName: string,
  changes: Partial<PersonDetails> = {},
): SessionEvent => ({
  type: 'personAdded',
  payload: {
    personId: `person-${name}`,
    pointId: `point-${pointName}`,
    name: `Đại biểu ${name}`,
    office: null,
    organisation: null,
    standing: 'member',
    substituteFor: null,
    ...changes,
  },
});

/** `item-NAME`, last after `afterName`. */
export const itemAdded = (name: string, afterName: string | null = null): SessionEvent => ({
  type: 'agendaItemAdded',
  payload: {
    itemId: `item-${name}`,
    title: `Nội dung ${name}`,
    kind: 'discussion',
    plannedMinutes: null,
    responsibleUnitId: null,
    afterItemId: afterName === null ? null : `item-${afterName}`,
    submitters: [],
  },
});

const central = (): SessionEvent =>
  pointAdded('central', { kind: 'central', name: 'Điểm cầu trung tâm', unitIds: [] });

/**
 * A session prepared and not open yet: five units, two programmes; the central point with the chair and a
 * deputy; Mường Nhé, Nậm Pồ and Tủa Chùa with one person each; two agenda items.
 */
export const preparedSession = (changes: Partial<SessionDetails> = {}): readonly SessionEvent[] => [
  scheduled(changes),
  equipped(),
  central(),
  pointAdded('muong-nhe'),
  pointAdded('nam-po'),
  pointAdded('tua-chua'),
  personAdded('chair', 'central', { office: 'Trưởng ban' }),
  personAdded('deputy', 'central', { office: 'Phó Trưởng ban' }),
  personAdded('muong-nhe', 'muong-nhe', { office: 'Phó Chủ tịch UBND huyện' }),
  personAdded('nam-po', 'nam-po', { office: 'Phó Chủ tịch UBND huyện' }),
  personAdded('tua-chua', 'tua-chua', { office: 'Phó Chủ tịch UBND huyện' }),
  itemAdded('report'),
  itemAdded('obstacles', 'report'),
];

export const sessionOpened: SessionEvent = { type: 'sessionOpened', payload: {} };
export const sessionRecessed: SessionEvent = { type: 'sessionRecessed', payload: { reason: null } };
export const sessionAdjourned: SessionEvent = { type: 'sessionAdjourned', payload: {} };

/** The prepared session, opened. */
export const openSession = (changes: Partial<SessionDetails> = {}): readonly SessionEvent[] => [
  ...preparedSession(changes),
  sessionOpened,
];
