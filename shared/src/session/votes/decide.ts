import { entryOf } from '../entryOf.ts';
import { accept, type CommandMeta, type Decision, reject } from '../meta.ts';
import type { SessionState } from '../state.ts';
import { call } from './call.ts';
import { cast } from './cast.ts';
import type { VoteCommand } from './commands.ts';
import type { Vote } from './state.ts';
import { SECRET_MINIMUM, tallyOf } from './tally.ts';

export function decideVotes(
  state: SessionState,
  command: VoteCommand,
  meta: CommandMeta,
): Decision {
  if (command.type === 'callVote') return call(state, command.payload, meta.newId);
  const vote = entryOf(state.votes.byId, command.payload.voteId);
  if (vote === undefined) return reject('notFound', 'voteId');
  if (command.type === 'recordPosition') return recordPosition(vote, command.payload);
  if (vote.status !== 'open') return reject('voteNotOpen');
  switch (command.type) {
    case 'castBallot':
      return cast(state, vote, command.payload, meta.actor);
    case 'closeVote':
      return close(vote, meta.ballotBox);
    case 'cancelVote':
      return accept({ type: 'voteCancelled', payload: command.payload });
    default:
      return command satisfies never;
  }
}

/** A secret vote in which nobody voted has a tally of nothing; one with a ballot or two would give them away. */
function close(vote: Vote, ballotBox: CommandMeta['ballotBox']): Decision {
  const ballots = Object.keys(vote.voted).length;
  if (vote.secret && ballots > 0 && ballots < SECRET_MINIMUM) return reject('tooFewBallots');
  return accept({
    type: 'voteClosed',
    payload: { voteId: vote.voteId, tally: tallyOf(vote, ballotBox) },
  });
}

type Position = Extract<VoteCommand, { type: 'recordPosition' }>['payload'];

/** Stands beside the tally. Whoever has voted has a position already; a second one in writing replaces the first. */
function recordPosition(vote: Vote, position: Position): Decision {
  if (vote.secret) return reject('voteSecret');
  if (vote.status !== 'closed') return reject('voteNotClosed');
  if (!vote.electors.some((elector) => elector.electorId === position.electorId))
    return reject('notEntitled', 'electorId');
  if (Object.hasOwn(vote.voted, position.electorId)) return reject('alreadyVoted', 'electorId');
  return accept({ type: 'positionRecorded', payload: position });
}
