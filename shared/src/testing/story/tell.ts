import type { SessionCommand } from '../../session/commands.ts';
import { decide } from '../../session/decide.ts';
import { evolve } from '../../session/evolve.ts';
import type { CommandMeta, SealedBallot } from '../../session/meta.ts';
import type { RecordedEvent } from '../../session/recorded.ts';
import { emptySession, type SessionState } from '../../session/state.ts';
import { MORNING, SECOND, withoutIdentity } from '../fold.ts';
import { conclusions, floor, funding, votes } from './meeting.ts';
import { obstacles } from './obstacles.ts';
import { preparation } from './preparation.ts';
import type { Step } from './step.ts';
import { takenOver } from './takenOver.ts';

/** A meeting in which every command is sent, and every event happens, at least once. */
export const story: readonly Step[] = [
  ...preparation,
  ...takenOver,
  ...floor,
  ...funding,
  ...obstacles,
  ...votes,
  ...conclusions,
];

export type Line = Omit<RecordedEvent, 'hash'>;

export interface Told {
  readonly state: SessionState;
  readonly log: readonly Line[];
  readonly commands: readonly SessionCommand[];
  readonly ballots: readonly SealedBallot[];
}

/** Runs the story through `decide`; throws where a step is refused. A step a minute. */
export function tell(steps: readonly Step[] = story): Told {
  const state = emptySession();
  const log: Line[] = [];
  const ballots: SealedBallot[] = [];
  for (const [place, { actor, command, newId }] of steps.entries()) {
    const at = MORNING + place * 60 * SECOND;
    const meta: CommandMeta = { at, actor, newId, ballotBox: boxFor(command, ballots) };
    const decision = decide(state, command, meta);
    if (!decision.ok) {
      const { code, field } = decision.rejection;
      throw new Error(`step ${place}, ${command.type}: ${code} ${field ?? ''}`);
    }
    ballots.push(...decision.ballots);
    for (const event of decision.events) {
      const line = { seq: log.length + 1, at, actor: withoutIdentity(actor), event };
      log.push(structuredClone(line));
      evolve(state, event, line);
    }
  }
  return { state, log, commands: steps.map(({ command }) => command), ballots };
}

/** The ballots of the vote that is closed, counted by choice; null for every other command. */
export function boxFor(
  command: SessionCommand,
  ballots: readonly SealedBallot[],
): Readonly<Record<string, number>> | null {
  if (command.type !== 'closeVote') return null;
  const box: Record<string, number> = {};
  for (const { voteId, choice } of ballots) {
    if (voteId === command.payload.voteId) box[choice] = (box[choice] ?? 0) + 1;
  }
  return box;
}
