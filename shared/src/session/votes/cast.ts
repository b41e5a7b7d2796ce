import { accept, type Decision, type Party, reject } from '../meta.ts';
import { isOfficer } from '../require.ts';
import type { VoteCommand } from './commands.ts';
import type { Vote } from './state.ts';

type Ballot = Extract<VoteCommand, { type: 'castBallot' }>['payload'];

/**
 * Ballots come from the elector's own point. In a named vote officers may record a hand that they saw
 * raised; in a secret one nobody votes for another room.
 */
export function cast(vote: Vote, { electorId, choice }: Ballot, actor: Party): Decision {
  const { voteId } = vote;
  const elector = vote.electors.find((each) => each.electorId === electorId);
  if (elector === undefined) return reject('notEntitled', 'electorId');
  const fromOwnPoint = actor.pointId === elector.pointId;
  const seenByOfficer = !vote.secret && isOfficer(actor);
  if (!fromOwnPoint && !seenByOfficer) return reject('notYours', 'electorId');
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
