import { type CommandMeta, type Decision, reject } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { FloorCommand } from './commands.ts';

export function decideFloor(
  _state: SessionState,
  _command: FloorCommand,
  _meta: CommandMeta,
): Decision {
  return reject('unknownCommand');
}
