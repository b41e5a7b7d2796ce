import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { MessageEvent } from './events.ts';
import { KEPT_MESSAGES, type Messages } from './state.ts';

/** Folds a message's event, keeping the newest of each channel. */
export function evolveMessages(state: SessionState, event: MessageEvent, stamp: Stamp): void {
  switch (event.type) {
    case 'messageSent': {
      const { role, pointId, unitId } = stamp.actor;
      const from = { role, pointId, unitId };
      state.messages.list.push({ ...event.payload, seq: stamp.seq, at: stamp.at, from });
      dropOldest(state.messages, event.payload.channel);
      break;
    }
    case 'messageRetracted':
      state.messages.list = state.messages.list.filter(
        (message) => message.messageId !== event.payload.messageId,
      );
      break;
    default:
      event satisfies never;
  }
}

function dropOldest(messages: Messages, channel: 'all' | 'officers'): void {
  const kept = messages.list.filter((message) => message.channel === channel);
  if (kept.length <= KEPT_MESSAGES) return;
  messages.list.splice(
    messages.list.findIndex((message) => message.channel === channel),
    1,
  );
}
