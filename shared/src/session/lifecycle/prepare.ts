import type { PayloadOf } from '../commands.ts';
import { mentionedIn, projectKey } from '../inUse.ts';
import type { Decision } from '../meta.ts';
import {
  acceptUnless,
  firstRefusal,
  type Guard,
  refuseIf,
  requireDistinct,
  requirePerson,
} from '../require.ts';
import type { SessionState } from '../state.ts';
import type { Official, Programme, SessionDetails } from './state.ts';

export const scheduleSession = (state: SessionState, details: SessionDetails): Decision =>
  acceptUnless([requireSoundDetails(state, details)], {
    type: 'sessionScheduled',
    payload: details,
  });

export const editSession = (state: SessionState, details: SessionDetails): Decision =>
  acceptUnless(
    [
      requireSoundDetails(state, details),
      refuseIf(state.lifecycle.openedAt !== null && details.chair === null, 'noChair', 'chair'),
    ],
    { type: 'sessionEdited', payload: details },
  );

function requireSoundDetails(state: SessionState, details: SessionDetails): Guard {
  const { startsAt, endsAt, chair, concluder, issuer, secretaries, quorum } = details;
  const onRoll = (official: Official | null, field: string): Guard =>
    requirePerson(state, official?.personId ?? null, `${field}.personId`);
  return firstRefusal([
    refuseIf(startsAt !== null && endsAt !== null && endsAt <= startsAt, 'invalidTime', 'endsAt'),
    onRoll(chair, 'chair'),
    onRoll(concluder, 'concluder'),
    onRoll(issuer, 'issuer'),
    ...secretaries.map((secretary, place) => onRoll(secretary, `secretaries.${place}`)),
    refuseIf(
      quorum.kind !== 'none' && quorum.numerator > quorum.denominator,
      'malformed',
      'quorum.numerator',
    ),
  ]);
}

export function equipSession(state: SessionState, payload: PayloadOf<'equipSession'>): Decision {
  const { units, programmes } = payload;
  return acceptUnless(
    [
      requireDistinct(
        units.map(({ unitId }) => unitId),
        'units',
      ),
      requireDistinct(
        programmes.map(({ programmeId }) => programmeId),
        'programmes',
      ),
      ...programmes.map(requireSoundProjects),
      requireNothingLost(state, payload),
    ],
    { type: 'sessionEquipped', payload },
  );
}

function requireSoundProjects({ projects }: Programme, place: number): Guard {
  const field = `programmes.${place}.projects`;
  const codes = projects.map(({ code }) => code);
  const orphan = projects.findIndex(
    ({ code, parentCode }) =>
      parentCode !== null && (parentCode === code || !codes.includes(parentCode)),
  );
  return firstRefusal([
    requireDistinct(codes, field),
    refuseIf(orphan >= 0, 'notFound', `${field}.${orphan}.parentCode`),
  ]);
}

/** What the session's material names stays in the lists. */
function requireNothingLost(
  state: SessionState,
  { units, programmes }: PayloadOf<'equipSession'>,
): Guard {
  const { lifecycle } = state;
  const mentioned = mentionedIn(state, true);
  const lost = (before: readonly string[], after: readonly string[]): boolean => {
    const kept = new Set(after);
    return before.some((key) => !kept.has(key) && mentioned.has(key));
  };
  const keys = (list: readonly Programme[]): readonly string[] =>
    list.flatMap(({ programmeId, projects }) => [
      programmeId,
      ...projects.map(({ code }) => projectKey(programmeId, code)),
    ]);
  const unitIds = units.map(({ unitId }) => unitId);
  return firstRefusal([
    refuseIf(lost(lifecycle.unitOrder, unitIds), 'inUse', 'units'),
    refuseIf(
      lost(keys(Object.values(lifecycle.programmes)), keys(programmes)),
      'inUse',
      'programmes',
    ),
  ]);
}
