import type { Actor } from '@diemcau/shared/log/storedEvent';
import type { CommandAck } from '@diemcau/shared/protocol/messages';
import type { SubmittedCommand } from './sessionRooms.ts';

/** A command on its way through a room, and whoever waits for its answer. */
export interface Waiting {
  readonly command: SubmittedCommand;
  readonly actor: Actor;
  readonly answer: (acknowledgement: CommandAck) => void;
}
