import { type CommandMeta, type Decision, reject } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { AttendanceCommand } from './commands.ts';

export function decideAttendance(
  _state: SessionState,
  _command: AttendanceCommand,
  _meta: CommandMeta,
): Decision {
  return reject('unknownCommand');
}
