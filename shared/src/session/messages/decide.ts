import { type CommandMeta, type Decision, reject } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { MessageCommand } from './commands.ts';

export function decideMessages(
  _state: SessionState,
  _command: MessageCommand,
  _meta: CommandMeta,
): Decision {
  return reject('unknownCommand');
}
