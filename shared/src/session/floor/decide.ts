import type { CommandMeta, Decision } from '../meta.ts';
import type { SessionState } from '../state.ts';
import { askFloor, inviteToFloor, withdrawFloor } from './ask.ts';
import type { FloorCommand } from './commands.ts';
import { moveFloorRequest, orderFloorByTimeUsed } from './reorder.ts';
import { endFloor, extendFloor, giveFloor, noteSpeech } from './speak.ts';

/** The rules FLO of SPEC.md. */
export function decideFloor(
  state: SessionState,
  command: FloorCommand,
  meta: CommandMeta,
): Decision {
  switch (command.type) {
    case 'askFloor':
      return askFloor(state, command.payload, meta);
    case 'withdrawFloor':
      return withdrawFloor(state, command.payload.requestId, meta);
    case 'inviteToFloor':
      return inviteToFloor(state, command.payload, meta);
    case 'moveFloorRequest':
      return moveFloorRequest(state, command.payload);
    case 'orderFloorByTimeUsed':
      return orderFloorByTimeUsed(state, command.payload.reason, meta.at);
    case 'giveFloor':
      return giveFloor(state, command.payload, meta);
    case 'extendFloor':
      return extendFloor(state, command.payload.seconds);
    case 'endFloor':
      return endFloor(state, meta);
    case 'noteSpeech':
      return noteSpeech(state, command.payload);
    default:
      return command satisfies never;
  }
}
