import { accept, type Decision, type Party, reject } from '../meta.ts';
import { isOfficer } from '../require.ts';
import type { SessionState } from '../state.ts';
import type { VoteCommand } from './commands.ts';
import { votesForRoom } from './room.ts';
import type { Vote } from './state.ts';

type Ballot = Extract<VoteCommand, { type: 'castBallot' }>['payload'];

/**
 * Ballots come from the elector's own room. In a named vote officers may record a hand that they saw
 * raised; in a secret one nobody votes for another room.
 */
export function cast(
  state: Pick<SessionState, 'attendance'>,
  vote: Vote,
  { electorId, choice }: Ballot,
  actor: Party,
): Decision {
  const { voteId } = vote;
  const elector = vote.electors.find((each) => each.electorId === electorId);
  if (elector === undefined) return reject('notEntitled', 'electorId');
  const fromOwnRoom = votesForRoom(state, actor, elector.pointId);
  const seenByOfficer = !vote.secret && isOfficer(actor);
  if (!fromOwnRoom && !seenByOfficer) return reject('notYours', 'electorId');
  if (!vote.secret) {
    return vote.choices[electorId] === choice
      ? accept()
      : accept({ type: 'ballotCast', payload: { voteId, electorId, choice } });
  }
  if (Object.hasOwn(vote.voted, electorId)) return reject('alreadyVoted', 'electorId');
  return {
    ok: true,
    events: [{ type: 'electorVoted', payload: { voteId, electorId } }],
    ballots: [{ voteId, choice }],
  };
}
