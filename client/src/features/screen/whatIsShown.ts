import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import type { Vote } from '@diemcau/shared/session/votes/state';
import { obstacleOnTable, openVote } from '../../session/selectors.ts';

/** How long a result stays on the screen after the close, in milliseconds. */
const RESULT_STAYS = 90_000;

/** What stands in the middle of the screen: a vote goes before the obstacle on the table. */
export function whatIsShown(
  state: SessionState,
  now: number,
): { readonly vote: Vote | null; readonly obstacle: Obstacle | null } {
  const vote = openVote(state) ?? freshResult(state, now);
  return vote === null ? { vote, obstacle: obstacleOnTable(state) } : { vote, obstacle: null };
}

function freshResult({ votes }: SessionState, now: number): Vote | null {
  const last = votes.byId[votes.order.at(-1) ?? ''] ?? null;
  if (last === null || last.status !== 'closed' || last.closedAt === null) return null;
  return now - last.closedAt < RESULT_STAYS ? last : null;
}
