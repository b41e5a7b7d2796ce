import type { Role } from '../../log/storedEvent.ts';
import type { CommitteeCommandType } from './commands.ts';

/** Who may send which command to a committee's log. "Only its own task" is for `decide`. */
export const committeePolicy: Readonly<Record<CommitteeCommandType, readonly Role[]>> = {
  reportProgress: ['secretary', 'agency'],
  confirmDone: ['secretary'],
  returnReport: ['secretary'],
  extendDeadline: ['secretary'],
  closeDirective: ['secretary'],
  reopenDirective: ['secretary'],
  nameAddressees: ['secretary'],
  resolveObstacle: ['secretary'],
  noteObstacle: ['secretary'],
};
