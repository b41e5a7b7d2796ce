import type { CommandMeta, Decision } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { AttendanceCommand } from './commands.ts';
import { addPoint, editPoint, removePoint, reportConnection } from './points.ts';
import { addPerson, callRoll, editPerson, removePerson } from './roll.ts';
import { declareRoom } from './room.ts';

/** The rules ATT of SPEC.md. */
export function decideAttendance(
  state: SessionState,
  command: AttendanceCommand,
  meta: CommandMeta,
): Decision {
  switch (command.type) {
    case 'addPoint':
      return addPoint(state, command.payload, meta);
    case 'editPoint':
      return editPoint(state, command.payload);
    case 'removePoint':
      return removePoint(state, command.payload.pointId);
    case 'addPerson':
      return addPerson(state, command.payload, meta);
    case 'editPerson':
      return editPerson(state, command.payload);
    case 'removePerson':
      return removePerson(state, command.payload.personId);
    case 'declareRoom':
      return declareRoom(state, command.payload, meta);
    case 'callRoll':
      return callRoll(state, command.payload);
    case 'connectPoint':
      return reportConnection(state, command.payload.pointId, true);
    case 'disconnectPoint':
      return reportConnection(state, command.payload.pointId, false);
    default:
      return command satisfies never;
  }
}
