import type { CommandAck } from '@diemcau/shared/protocol/messages';
import { isRecord, readAck } from './wireGuards.ts';

/** An answer that another tab received to a command of ours. */
export interface OutboxAnswer {
  readonly id: string;
  readonly ack: CommandAck;
}

/** Tells the other tabs of this browser that a queue has changed, and passes them the answers. */
export interface OutboxChannel {
  tell(queue: string, answer: OutboxAnswer | null): void;
  close(): void;
}

/** `onChange` is called when another tab has changed `queue`, with the answer it got, if any. */
export function openOutboxChannel(
  onChange: (queue: string, answer: OutboxAnswer | null) => void,
): OutboxChannel {
  const channel = new BroadcastChannel('diemcau.outbox');
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isRecord(data) && typeof data.queue === 'string') {
      onChange(data.queue, readAnswer(data.answer));
    }
  });
  return {
    tell: (queue, answer) => channel.postMessage({ queue, answer }),
    close: () => channel.close(),
  };
}

function readAnswer(value: unknown): OutboxAnswer | null {
  if (!isRecord(value) || typeof value.id !== 'string') return null;
  const ack = readAck(value.ack);
  return ack === null ? null : { id: value.id, ack };
}
