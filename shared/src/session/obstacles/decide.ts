import type { CommandMeta, Decision } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { ObstacleCommand } from './commands.ts';
import { answer, assign, call, clear, present } from './discuss.ts';
import { join, leave, merge, unmerge } from './gather.ts';
import { carry, giveOutcome } from './outcome.ts';
import { classify, edit, submit, withdraw } from './submit.ts';

export function decideObstacles(
  state: SessionState,
  command: ObstacleCommand,
  meta: CommandMeta,
): Decision {
  switch (command.type) {
    case 'submitObstacle':
      return submit(state, command.payload, meta);
    case 'editObstacle':
      return edit(state, command.payload, meta);
    case 'classifyObstacle':
      return classify(state, command.payload);
    case 'withdrawObstacle':
      return withdraw(state, command.payload, meta);
    case 'joinObstacle':
      return join(state, command.payload, meta);
    case 'leaveObstacle':
      return leave(state, command.payload, meta);
    case 'mergeObstacles':
      return merge(state, command.payload);
    case 'unmergeObstacle':
      return unmerge(state, command.payload);
    case 'callObstacle':
      return call(state, command.payload);
    case 'clearTable':
      return clear(state);
    case 'presentObstacle':
      return present(state, command.payload, meta);
    case 'assignObstacle':
      return assign(state, command.payload);
    case 'answerObstacle':
      return answer(state, command.payload, meta);
    case 'giveOutcome':
      return giveOutcome(state, command.payload);
    case 'carryObstacle':
      return carry(state, command.payload);
    default:
      return command satisfies never;
  }
}
