import { isPresent } from './presence.ts';
import type { Attendance, Person } from './state.ts';

/** What share of the members, or of the points, must be there; `none` asks for nothing. */
type Rule =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'members' | 'points';
      readonly numerator: number;
      readonly denominator: number;
    };

export interface Quorum {
  /** How many must be there, how many are, of how many. */
  readonly needed: number;
  readonly present: number;
  readonly total: number;
  readonly met: boolean;
}

/** Whether enough are there by the committee's rule (ATT-11); of the officers' view, which holds the marks. */
export function quorumOf(rule: Rule, attendance: Attendance): Quorum {
  if (rule.kind === 'none') return { needed: 0, present: 0, total: 0, met: true };
  const seats = rule.kind === 'members' ? membersSeats(attendance) : pointsThere(attendance);
  const needed = Math.ceil((seats.length * rule.numerator) / rule.denominator);
  const present = seats.filter((isTaken) => isTaken).length;
  return { needed, present, total: seats.length, met: present >= needed };
}

/** One entry a member: whether the member, or who sits in the member's place, is there. */
function membersSeats({ people }: Attendance): readonly boolean[] {
  const everyone = Object.values(people);
  const members = everyone.filter(({ standing }) => standing === 'member');
  const seats = new Map<string, boolean>(
    members.map((member) => [member.personId, isPresent(member)]),
  );
  const seatOf = ({ personId, substituteFor }: Person): string =>
    members.find((member) => member.name === substituteFor)?.personId ?? personId;
  for (const person of everyone) {
    if (person.standing === 'member' || person.substituteFor === null) continue;
    const seat = seatOf(person);
    seats.set(seat, seats.get(seat) === true || isPresent(person));
  }
  return [...seats.values()];
}

/** One entry a point: whether it is connected or somebody is there. */
function pointsThere({ points, people }: Attendance): readonly boolean[] {
  const peopled = new Set(
    Object.values(people)
      .filter(isPresent)
      .map(({ pointId }) => pointId),
  );
  return Object.values(points).map(({ pointId, connected }) => connected || peopled.has(pointId));
}
