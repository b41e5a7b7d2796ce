import type { ClientDatabase } from './clientDatabase.ts';
import {
  type EntryRefusal,
  isOutboxEntry,
  type NewEntry,
  type OutboxEntry,
} from './outboxEntry.ts';

/** Where waiting commands lie. Each method is one transaction, so that two tabs cannot mix theirs up. */
export interface OutboxStorage {
  readonly kept: 'disk' | 'memory';
  /** The queue's entries in the order in which they were written. */
  entries(queue: string): Promise<readonly OutboxEntry[]>;
  /** Puts the entry at the end; the one it replaces is removed in the same breath. */
  add(entry: NewEntry, replaces: OutboxEntry | null): Promise<OutboxEntry>;
  /** Notes that the entry goes out now. False when somebody took it back meanwhile: then it must not go. */
  markSent(order: number, at: number): Promise<boolean>;
  markRefused(order: number, refusal: EntryRefusal): Promise<void>;
  remove(order: number): Promise<void>;
  /** Removes and returns the entry unless it may have arrived already; null then. */
  take(order: number): Promise<OutboxEntry | null>;
}

/** Unsent entries and refused ones are the user's again; one that went out without an answer is not. */
export const isTakeable = (entry: OutboxEntry): boolean =>
  entry.sentAt === null || entry.refusal !== null;

/** Entries in the browser's database: they survive a reload. */
export function diskStorage(database: ClientDatabase): OutboxStorage {
  const change = async (order: number, alter: (entry: OutboxEntry) => OutboxEntry) => {
    const transaction = database.transaction('outbox', 'readwrite');
    const entry = await transaction.store.get(order);
    const found = isOutboxEntry(entry);
    if (found) await transaction.store.put(alter(entry));
    await transaction.done;
    return found;
  };
  return {
    kept: 'disk',
    async entries(queue) {
      const rows = await database.getAllFromIndex('outbox', 'queue', queue);
      return rows.filter(isOutboxEntry).toSorted((left, right) => left.order - right.order);
    },
    async add(entry, replaces) {
      const transaction = database.transaction('outbox', 'readwrite', { durability: 'strict' });
      if (replaces !== null) await transaction.store.delete(replaces.order);
      const order = await transaction.store.add(entry);
      await transaction.done;
      return { ...entry, order };
    },
    markSent: (order, at) =>
      change(order, (entry) => ({ ...entry, sentAt: entry.sentAt ?? at, refusal: null })),
    async markRefused(order, refusal) {
      await change(order, (entry) => ({ ...entry, refusal }));
    },
    remove: (order) => database.delete('outbox', order),
    async take(order) {
      const transaction = database.transaction('outbox', 'readwrite');
      const entry = await transaction.store.get(order);
      const taken = isOutboxEntry(entry) && isTakeable(entry) ? entry : null;
      if (taken !== null) await transaction.store.delete(order);
      await transaction.done;
      return taken;
    },
  };
}

/** Entries in this page alone, where the browser keeps nothing; `first` are those known so far. */
export function memoryStorage(first: readonly OutboxEntry[] = []): OutboxStorage {
  const rows = new Map(first.map((entry) => [entry.order, entry]));
  let nextOrder = Math.max(0, ...rows.keys()) + 1;
  return {
    kept: 'memory',
    entries: async (queue) => [...rows.values()].filter((entry) => entry.queue === queue),
    async add(entry, replaces) {
      if (replaces !== null) rows.delete(replaces.order);
      const added = { ...entry, order: nextOrder };
      nextOrder += 1;
      rows.set(added.order, added);
      return added;
    },
    async markSent(order, at) {
      const entry = rows.get(order);
      if (entry) rows.set(order, { ...entry, sentAt: entry.sentAt ?? at, refusal: null });
      return entry !== undefined;
    },
    async markRefused(order, refusal) {
      const entry = rows.get(order);
      if (entry) rows.set(order, { ...entry, refusal });
    },
    async remove(order) {
      rows.delete(order);
    },
    async take(order) {
      const entry = rows.get(order);
      if (entry === undefined || !isTakeable(entry)) return null;
      rows.delete(order);
      return entry;
    },
  };
}
