import type { DraftingByMessage } from '@diemcau/shared/protocol/messages';
import type { Visitor } from './liveSocket.ts';

/** Who has an entry of the conclusions open for writing. Lives with the sockets; the log knows nothing of it. */
export interface DraftingPresence {
  /** The entry that somebody has opened; null for none. */
  set(visitor: Visitor, entryId: string | null): void;
  /** The socket has gone. */
  leave(visitor: Visitor): void;
  /** Somebody came in, or sees more or less than before. */
  seated(): void;
  stop(): void;
}

/** Milliseconds within which changes are told together. */
const RHYTHM = 200;

/** Officers alone are told, and nobody of oneself: the same person at two windows is two. */
export function createDraftingPresence(visitors: ReadonlySet<Visitor>): DraftingPresence {
  const open = new Map<Visitor, string>();
  const told = new WeakSet<Visitor>();
  let waiting: NodeJS.Timeout | null = null;

  const isOfficer = ({ audience }: Visitor): boolean => audience === 'officers';
  const messageTo = (reader: Visitor): DraftingByMessage => ({
    entries: [...open]
      .filter(([writer]) => writer !== reader && isOfficer(writer))
      .map(([{ actor, socket }, entryId]) => ({
        entryId,
        role: actor.role,
        name: socket.data.displayName,
      })),
  });
  const tell = (): void => {
    waiting = null;
    for (const reader of visitors) {
      if (!isOfficer(reader)) continue;
      const message = messageTo(reader);
      // Who was never told of anybody need not be told of nobody.
      if (message.entries.length === 0 && !told.delete(reader)) continue;
      if (message.entries.length > 0) told.add(reader);
      reader.socket.emit('draftingBy', message);
    }
  };
  const changed = (): void => {
    waiting ??= setTimeout(tell, RHYTHM).unref();
  };
  return {
    set: (visitor, entryId) => {
      if ((open.get(visitor) ?? null) === entryId) return;
      if (entryId === null) open.delete(visitor);
      else open.set(visitor, entryId);
      changed();
    },
    leave: (visitor) => {
      if (open.delete(visitor)) changed();
    },
    seated: () => {
      if (open.size > 0) changed();
    },
    stop: () => {
      if (waiting) clearTimeout(waiting);
    },
  };
}
