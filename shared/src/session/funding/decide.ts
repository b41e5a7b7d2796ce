import { type CommandMeta, type Decision, reject } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { FundingCommand } from './commands.ts';

export function decideFunding(
  _state: SessionState,
  _command: FundingCommand,
  _meta: CommandMeta,
): Decision {
  return reject('unknownCommand');
}
