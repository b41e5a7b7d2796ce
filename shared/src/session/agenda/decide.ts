import { type CommandMeta, type Decision, reject } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { AgendaCommand } from './commands.ts';

export function decideAgenda(
  _state: SessionState,
  _command: AgendaCommand,
  _meta: CommandMeta,
): Decision {
  return reject('unknownCommand');
}
