import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { VoteEvent } from './events.ts';
import type { Vote, Votes } from './state.ts';

/** Folds a vote's event; what is not known is left alone. */
export function evolveVotes(state: SessionState, event: VoteEvent, stamp: Stamp): void {
  const votes = state.votes;
  if (event.type === 'voteCalled') {
    call(votes, event.payload, stamp);
    return;
  }
  const vote = votes.byId[event.payload.voteId];
  if (vote === undefined) return;
  switch (event.type) {
    case 'ballotCast':
      vote.voted[event.payload.electorId] = true;
      vote.choices[event.payload.electorId] = event.payload.choice;
      break;
    case 'electorVoted':
      vote.voted[event.payload.electorId] = true;
      break;
    case 'voteClosed':
      vote.tally = { ...event.payload.tally };
      end(votes, vote, 'closed', stamp);
      break;
    case 'voteCancelled':
      vote.cancelReason = event.payload.reason;
      end(votes, vote, 'cancelled', stamp);
      break;
    case 'positionRecorded': {
      const { voteId: _, ...position } = event.payload;
      vote.positions = vote.positions.filter((each) => each.electorId !== position.electorId);
      vote.positions.push({ ...position, seq: stamp.seq });
      break;
    }
    default:
      event satisfies never;
  }
}

type Called = Extract<VoteEvent, { type: 'voteCalled' }>['payload'];

function call(votes: Votes, called: Called, stamp: Stamp): void {
  votes.order.push(called.voteId);
  votes.openVoteId = called.voteId;
  votes.byId[called.voteId] = {
    ...called,
    electors: called.electors.map((elector) => ({ ...elector })),
    seq: stamp.seq,
    status: 'open',
    openedAt: stamp.at,
    closedAt: null,
    closedSeq: null,
    voted: {},
    choices: {},
    tally: null,
    positions: [],
    cancelReason: null,
  };
}

function end(votes: Votes, vote: Vote, status: 'closed' | 'cancelled', stamp: Stamp): void {
  vote.status = status;
  vote.closedAt = stamp.at;
  vote.closedSeq = stamp.seq;
  if (votes.openVoteId === vote.voteId) votes.openVoteId = null;
}
