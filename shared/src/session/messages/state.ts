import type { Role } from '../../log/storedEvent.ts';

export interface Message {
  messageId: string;
  seq: number;
  at: number;
  channel: 'all' | 'officers';
  text: string;
  from: { role: Role; pointId: string | null; unitId: string | null };
}

export interface Messages {
  /** The newest ones, oldest first; at most `KEPT_MESSAGES` of each channel. */
  list: Message[];
}

/** A screenful to scroll back through; the log keeps them all. */
export const KEPT_MESSAGES = 200;

export const emptyMessages = (): Messages => ({ list: [] });
