import { type CommandMeta, type Decision, reject } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { SolutionCommand } from './commands.ts';

export function decideSolutions(
  _state: SessionState,
  _command: SolutionCommand,
  _meta: CommandMeta,
): Decision {
  return reject('unknownCommand');
}
