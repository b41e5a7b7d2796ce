import type { Person } from '@diemcau/shared/session/attendance/state';
import type { PayloadOf } from '@diemcau/shared/session/commands';

/** What is said of somebody on the list; nothing is said of one who is not in it. */
export type Mark = 'present' | 'excused';

export interface OtherPerson {
  readonly name: string;
  readonly office: string;
  /** The member in whose place this person sits, by name; empty for nobody. */
  readonly substituteFor: string;
}

export interface RoomForm {
  readonly marks: Readonly<Record<string, Mark>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly others: readonly OtherPerson[];
}

export const emptyRoom: RoomForm = { marks: {}, reasons: {}, others: [] };
export const emptyPerson: OtherPerson = { name: '', office: '', substituteFor: '' };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';

const isOther = (value: unknown): boolean =>
  isObject(value) && isText(value.name) && isText(value.office) && isText(value.substituteFor);

/** Whether a draft found on disk is one of this form's. */
export const isRoomForm = (value: unknown): value is RoomForm =>
  isObject(value) &&
  isObject(value.marks) &&
  Object.values(value.marks).every((mark) => mark === 'present' || mark === 'excused') &&
  isObject(value.reasons) &&
  Object.values(value.reasons).every(isText) &&
  Array.isArray(value.others) &&
  value.others.every(isOther);

/** The form as the state knows the room, for a point that gives its list again. */
export function roomFormOf(people: readonly Person[]): RoomForm {
  const marks: Record<string, Mark> = {};
  const reasons: Record<string, string> = {};
  for (const { personId, presence, reason } of people) {
    if (presence === 'online' || presence === 'inPerson') marks[personId] = 'present';
    if (presence !== 'excused') continue;
    marks[personId] = 'excused';
    reasons[personId] = reason ?? '';
  }
  return { marks, reasons, others: [] };
}

export const mark = (form: RoomForm, personId: string, as: Mark | null): RoomForm => {
  const { [personId]: _before, ...marks } = form.marks;
  return { ...form, marks: as === null ? marks : { ...marks, [personId]: as } };
};

export const countPresent = ({ marks, others }: RoomForm): number =>
  Object.values(marks).filter((each) => each === 'present').length + others.length;

/** Fields that must be filled in before the list can go: `reason:PERSON`, `name:PLACE`. */
export function missingIn({ marks, reasons, others }: RoomForm): ReadonlySet<string> {
  const withoutReason = Object.entries(marks)
    .filter(([personId, each]) => each === 'excused' && (reasons[personId] ?? '').trim() === '')
    .map(([personId]) => `reason:${personId}`);
  const withoutName = others.flatMap(({ name }, place) =>
    name.trim() === '' ? [`name:${place}`] : [],
  );
  return new Set([...withoutReason, ...withoutName]);
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The command's payload. People who have left the list meanwhile are passed over. */
export function roomPayload(
  { marks, reasons, others }: RoomForm,
  people: readonly Person[],
): PayloadOf<'declareRoom'> {
  const marked = (as: Mark) =>
    people.map(({ personId }) => personId).filter((personId) => marks[personId] === as);
  return {
    present: marked('present'),
    excused: marked('excused').map((personId) => ({
      personId,
      reason: (reasons[personId] ?? '').trim(),
    })),
    others: others.map(({ name, office, substituteFor }) => ({
      name: name.trim(),
      office: orNull(office),
      organisation: null,
      standing: 'representative',
      substituteFor: orNull(substituteFor),
    })),
  };
}
