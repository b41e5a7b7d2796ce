import { type CommandMeta, type Decision, reject } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { ConclusionCommand } from './commands.ts';

export function decideConclusions(
  _state: SessionState,
  _command: ConclusionCommand,
  _meta: CommandMeta,
): Decision {
  return reject('unknownCommand');
}
