import type { PayloadOf } from '../commands.ts';
import { type CommandMeta, type Decision, reject } from '../meta.ts';
import {
  acceptUnless,
  type Guard,
  ownPointId,
  requireDistinct,
  requirePersonAt,
} from '../require.ts';
import type { SessionState } from '../state.ts';
import { requireNewInRoom } from './roll.ts';
import type { Presence } from './state.ts';

type Declaration = PayloadOf<'declareRoom'>;

/** The room says who is in it. Whoever is on its list and goes unmentioned stands unmarked again. */
export function declareRoom(
  state: SessionState,
  declared: Declaration,
  { actor, newId }: CommandMeta,
): Decision {
  const pointId = ownPointId(state, actor);
  if (pointId === null) return reject('unknownPoint');
  const added = declared.others.map((details, place) => ({
    ...details,
    personId: place === 0 ? newId : `${newId}.${place}`,
  }));
  const here: Presence =
    state.attendance.points[pointId]?.kind === 'central' ? 'inPerson' : 'online';
  const marks = [
    ...declared.present.map((personId) => markOf(personId, here, null)),
    ...added.map(({ personId }) => markOf(personId, here, null)),
    ...declared.excused.map(({ personId, reason }) => markOf(personId, 'excused', reason)),
    ...unmentioned(state, declared, pointId).map((personId) => markOf(personId, 'unmarked', null)),
  ];
  return acceptUnless(guards(state, declared, pointId), {
    type: 'roomDeclared',
    payload: { pointId, added, marks },
  });
}

const markOf = (personId: string, presence: Presence, reason: string | null) => ({
  personId,
  presence,
  reason,
});

const named = ({ present, excused }: Declaration): readonly string[] => [
  ...present,
  ...excused.map(({ personId }) => personId),
];

function unmentioned(
  { attendance }: SessionState,
  declared: Declaration,
  pointId: string,
): readonly string[] {
  const mentioned = new Set(named(declared));
  return attendance.personOrder.filter(
    (personId) => attendance.people[personId]?.pointId === pointId && !mentioned.has(personId),
  );
}

function guards(state: SessionState, declared: Declaration, pointId: string): readonly Guard[] {
  const { present, excused, others } = declared;
  return [
    ...present.map((personId, place) =>
      requirePersonAt(state, personId, pointId, `present.${place}`),
    ),
    ...excused.map(({ personId }, place) =>
      requirePersonAt(state, personId, pointId, `excused.${place}.personId`),
    ),
    requireDistinct(named(declared), 'present'),
    ...others.map((details, place) =>
      requireNewInRoom(state, details, pointId, null, `others.${place}.name`),
    ),
    requireDistinct(
      others.map(({ name, office }) => `${name}\n${office ?? ''}`),
      'others',
    ),
  ];
}
