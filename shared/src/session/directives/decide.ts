import { type CommandMeta, type Decision, reject } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { DirectiveCommand } from './commands.ts';

export function decideDirectives(
  _state: SessionState,
  _command: DirectiveCommand,
  _meta: CommandMeta,
): Decision {
  return reject('unknownCommand');
}
