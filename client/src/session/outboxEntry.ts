import type { CommandType, PayloadOf, SessionCommand } from '@diemcau/shared/session/commands';
import { isDurable } from './commandClasses.ts';
import type { RefusalCode } from './refusals.ts';
import { isRecord, isRejectionCode } from './wireGuards.ts';

/** A durable command before it has its place in the queue. */
export type NewEntry = SessionCommand & {
  readonly id: string;
  /** Session and party on whose behalf it is sent: see `queueOf`. */
  readonly queue: string;
  /** When it was written, by the server's clock. */
  readonly at: number;
  /** When it was first put on the wire; from then on it may have arrived and cannot be taken back. */
  readonly sentAt: number | null;
  readonly refusal: EntryRefusal | null;
};

export interface EntryRefusal {
  readonly code: RefusalCode;
  readonly field: string | null;
}

/** A durable command in the outbox. */
export type OutboxEntry = NewEntry & { readonly order: number };

/** An entry of one type, with its payload's type. */
export type EntryOf<Type extends CommandType> = OutboxEntry & {
  readonly type: Type;
  readonly payload: PayloadOf<Type>;
};

export const isEntryOf = <Type extends CommandType>(
  entry: OutboxEntry,
  type: Type,
): entry is EntryOf<Type> => entry.type === type;

const isRefusal = (value: unknown): boolean =>
  value === null ||
  (isRecord(value) &&
    isRejectionCode(value.code) &&
    (value.field === null || typeof value.field === 'string'));

/** Whether what was read from disk is an entry: it may have been written by an older version of the page. */
export const isOutboxEntry = (value: unknown): value is OutboxEntry =>
  isRecord(value) &&
  isDurable(value) &&
  typeof value.order === 'number' &&
  typeof value.id === 'string' &&
  typeof value.queue === 'string' &&
  typeof value.at === 'number' &&
  (value.sentAt === null || typeof value.sentAt === 'number') &&
  isRefusal(value.refusal);
