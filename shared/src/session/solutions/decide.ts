import { entryOf } from '../entryOf.ts';
import { type CommandMeta, type Decision, reject } from '../meta.ts';
import {
  acceptUnless,
  firstRefusal,
  type Guard,
  requireDistinct,
  requireKnown,
} from '../require.ts';
import type { SessionState } from '../state.ts';
import { ownVoice, requireOwnVoice, requireReason, requireVoice } from '../voice.ts';
import type { SolutionCommand } from './commands.ts';
import type { Solution } from './state.ts';

type Payload<Type extends SolutionCommand['type']> = Extract<
  SolutionCommand,
  { type: Type }
>['payload'];

export function decideSolutions(
  state: SessionState,
  command: SolutionCommand,
  meta: CommandMeta,
): Decision {
  switch (command.type) {
    case 'proposeSolution':
      return propose(state, command.payload, meta);
    case 'editSolution':
      return edit(state, command.payload, meta);
    case 'withdrawSolution':
      return withdraw(state, command.payload, meta);
    default:
      return command satisfies never;
  }
}

function propose(
  state: SessionState,
  { proposedBy, ...details }: Payload<'proposeSolution'>,
  { actor, newId: solutionId }: CommandMeta,
): Decision {
  const voice = proposedBy ?? ownVoice(actor);
  if (voice === null) return reject('forbidden');
  return acceptUnless(
    [requireVoice(state, actor, voice, 'proposedBy'), requireObstacles(state, details)],
    { type: 'solutionProposed', payload: { ...details, solutionId, proposedBy: voice } },
  );
}

const edit = (
  state: SessionState,
  payload: Payload<'editSolution'>,
  { actor }: CommandMeta,
): Decision =>
  onStanding(state, payload.solutionId, ({ proposedBy }) =>
    acceptUnless([requireOwnVoice(actor, proposedBy), requireObstacles(state, payload)], {
      type: 'solutionEdited',
      payload,
    }),
  );

const withdraw = (
  state: SessionState,
  payload: Payload<'withdrawSolution'>,
  { actor }: CommandMeta,
): Decision =>
  onStanding(state, payload.solutionId, ({ proposedBy }) =>
    acceptUnless(
      [requireOwnVoice(actor, proposedBy), requireReason(actor, proposedBy, payload.reason)],
      { type: 'solutionWithdrawn', payload },
    ),
  );

function onStanding(
  state: SessionState,
  solutionId: string,
  decide: (solution: Solution) => Decision,
): Decision {
  const solution = entryOf(state.solutions.byId, solutionId);
  if (solution === undefined) return reject('notFound', 'solutionId');
  return solution.withdrawn === null ? decide(solution) : reject('withdrawn', 'solutionId');
}

const requireObstacles = (
  state: SessionState,
  { obstacleIds }: { obstacleIds: readonly string[] },
): Guard =>
  firstRefusal([
    ...obstacleIds.map((obstacleId, place) =>
      requireKnown(state.obstacles.byId, obstacleId, `obstacleIds.${place}`),
    ),
    requireDistinct(obstacleIds, 'obstacleIds'),
  ]);
