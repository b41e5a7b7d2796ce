import { entryOf } from '../entryOf.ts';
import type { Decision } from '../meta.ts';
import { acceptUnless, refuseIf, requireDistinct } from '../require.ts';
import type { SessionState } from '../state.ts';
import type { VoteCommand } from './commands.ts';
import { SECRET_MINIMUM } from './tally.ts';

type Call = Extract<VoteCommand, { type: 'callVote' }>['payload'];

export function call(
  state: SessionState,
  { question, secret, electorIds }: Call,
  voteId: string,
): Decision {
  const electors = electorIds.flatMap((electorId) => {
    const pointId = pointOf(state, electorId);
    return pointId === null ? [] : { electorId, pointId };
  });
  const itemId = state.agenda.currentItemId;
  return acceptUnless(
    [
      refuseIf(state.votes.openVoteId !== null, 'voteOpen'),
      refuseIf(secret && electorIds.length < SECRET_MINIMUM, 'tooFewElectors', 'electorIds'),
      ...electorIds.map((electorId, place) =>
        refuseIf(pointOf(state, electorId) === null, 'unknownPerson', `electorIds.${place}`),
      ),
      requireDistinct(electorIds, 'electorIds'),
    ],
    { type: 'voteCalled', payload: { voteId, question, secret, electors, itemId } },
  );
}

/** The room that an elector votes from: a person's point, or the point itself where the point is the elector. */
function pointOf(state: SessionState, electorId: string): string | null {
  const person = entryOf(state.attendance.people, electorId);
  if (person !== undefined) return person.pointId;
  return entryOf(state.attendance.points, electorId)?.pointId ?? null;
}
