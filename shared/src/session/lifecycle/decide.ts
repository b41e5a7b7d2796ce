import { type CommandMeta, type Decision, reject } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { LifecycleCommand } from './commands.ts';

export function decideLifecycle(
  _state: SessionState,
  _command: LifecycleCommand,
  _meta: CommandMeta,
): Decision {
  return reject('unknownCommand');
}
