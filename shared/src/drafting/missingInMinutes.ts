import type { SessionState } from '../session/state.ts';
import { type MissingItem, missing, missingIf } from './missingItem.ts';

/** What the minutes lack of the proceedings; the conclusions are looked at by themselves. */
export function missingInMinutes(state: SessionState): readonly MissingItem[] {
  const { lifecycle, attendance } = state;
  const online = Object.values(attendance.points).some(({ kind }) => kind === 'member');
  return [
    ...missingIf((lifecycle.details?.secretaries.length ?? 0) === 0, 'noSecretary'),
    ...missingIf(lifecycle.openedAt === null, 'noBeginning'),
    ...missingIf(lifecycle.adjournedAt === null, 'noEnd'),
    ...missingIf(lifecycle.details?.place == null && !online, 'noPlace'),
    ...presence(state),
    ...opinions(state),
    ...votes(state),
  ];
}

function presence({ attendance }: SessionState): readonly MissingItem[] {
  const present = Object.values(attendance.people).filter(
    (person) => person.presence === 'inPerson' || person.presence === 'online',
  );
  if (present.length === 0) return [missing('nobodyPresent')];
  return attendance.pointOrder
    .flatMap((pointId) => attendance.points[pointId] ?? [])
    .filter(
      ({ pointId, intervals }) =>
        intervals.length > 0 && !present.some((person) => person.pointId === pointId),
    )
    .map(({ name }) => missing('presentNotNamed', name));
}

const opinions = ({ floor, attendance }: SessionState): readonly MissingItem[] =>
  floor.speechOrder
    .flatMap((speechId) => floor.speeches[speechId] ?? [])
    .filter(({ summary, to }) => summary === null && to !== null)
    .map(({ speechId, speakerName, pointId }) =>
      missing('opinionNotNoted', speakerName ?? attendance.points[pointId]?.name ?? pointId, {
        kind: 'speech',
        id: speechId,
      }),
    );

const votes = ({ votes: { order, byId } }: SessionState): readonly MissingItem[] =>
  order
    .flatMap((voteId) => byId[voteId] ?? [])
    .filter(({ status }) => status === 'open')
    .map(({ voteId, question }) => missing('noVoteResult', question, { kind: 'vote', id: voteId }));
