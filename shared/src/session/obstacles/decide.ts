import { type CommandMeta, type Decision, reject } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { ObstacleCommand } from './commands.ts';

export function decideObstacles(
  _state: SessionState,
  _command: ObstacleCommand,
  _meta: CommandMeta,
): Decision {
  return reject('unknownCommand');
}
