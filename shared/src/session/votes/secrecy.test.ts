import { expect, test } from 'vitest';
import { canonicalJson } from '../../log/canonicalJson.ts';
import { point } from '../../testing/actors.ts';
import type { History } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import { openSession } from '../../testing/session.ts';
import type { PayloadOf, SessionCommand } from '../commands.ts';
import type { SealedBallot } from '../meta.ts';

type Choice = PayloadOf<'castBallot'>['choice'];
const NAMES = ['muong-nhe', 'nam-po', 'tua-chua'] as const;

/** A secret vote from the call to the close, the choices in the order of `NAMES`. */
function secretVote(...choices: readonly Choice[]) {
  let history: History = given(...openSession())
    .when({
      type: 'callVote',
      payload: {
        question: 'Thông qua phương án phân bổ vốn',
        secret: true,
        electorIds: NAMES.map((name) => `person-${name}`),
      },
    })
    .history();
  const ballots: SealedBallot[] = [];
  const ballotBox: Record<string, number> = {};
  for (const [place, name] of NAMES.entries()) {
    const choice = choices[place] ?? 'abstain';
    const cast = given(...history).when(
      { type: 'castBallot', payload: { voteId: 'new', electorId: `person-${name}`, choice } },
      { actor: point(name) },
    );
    history = cast.history();
    ballotBox[choice] = (ballotBox[choice] ?? 0) + 1;
    if (cast.decision.ok) ballots.push(...cast.decision.ballots);
  }
  const close: SessionCommand = { type: 'closeVote', payload: { voteId: 'new' } };
  return {
    /** What the vote added to the log before its close. */
    events: history.slice(openSession().length),
    ballots,
    closing: given(...history).when(close, { ballotBox }),
  };
}

test('VOT-6 no event of a secret vote holds a choice, and no ballot a voter', () => {
  const { events, ballots } = secretVote('approve', 'reject', 'abstain');
  expect(events).toHaveLength(4);
  expect(canonicalJson(events)).not.toMatch(/approve|reject|abstain|choice/);
  expect(ballots).toEqual([
    { voteId: 'new', choice: 'approve' },
    { voteId: 'new', choice: 'reject' },
    { voteId: 'new', choice: 'abstain' },
  ]);
});

test('VOT-6 who voted how leaves no trace: swapped choices give the same events and state', () => {
  const one = secretVote('approve', 'reject', 'approve');
  const other = secretVote('approve', 'approve', 'reject');
  expect(canonicalJson(one.closing.history())).toBe(canonicalJson(other.closing.history()));
  expect(canonicalJson(one.closing.state())).toBe(canonicalJson(other.closing.state()));
});

test('VOT-6 other choices change nothing but the tally', () => {
  const one = secretVote('approve', 'approve', 'approve');
  const other = secretVote('reject', 'abstain', 'reject');
  expect(canonicalJson(one.events)).toBe(canonicalJson(other.events));
  other.closing.thenEvents({
    type: 'voteClosed',
    payload: { voteId: 'new', tally: { approve: 0, reject: 2, abstain: 1 } },
  });
});
