import { type CommandMeta, type Decision, reject } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { VoteCommand } from './commands.ts';

export function decideVotes(
  _state: SessionState,
  _command: VoteCommand,
  _meta: CommandMeta,
): Decision {
  return reject('unknownCommand');
}
