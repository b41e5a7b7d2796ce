import type { FollowableRooms } from './followSession.ts';
import { readLog } from './readLog.ts';
import { refused } from './refusals.ts';
import { createSessionRoom, type RoomParts, type SessionRoom } from './sessionRoom.ts';

/** The rooms of this server, with their end. */
export interface RunningRooms extends FollowableRooms {
  /** How many sessions are in memory. */
  count(): number;
  /** From now on only the server's own commands are taken; resolves when the others are through. */
  beginStop(): Promise<void>;
  /** Finishes what waits and keeps a snapshot of each session. */
  close(): Promise<void>;
}

export interface RoomsParts extends RoomParts {
  /** Milliseconds after which a session that nobody uses leaves memory. */
  readonly unloadAfter: number;
}

interface Held {
  readonly room: SessionRoom;
  lastUse: number;
}

/** Rooms over an event store, each opened when it is first asked for. */
export function createSessionRooms(parts: RoomsParts): RunningRooms {
  const rooms = new Map<string, Held>();
  let stopping = false;

  const roomOf = (sessionId: string): SessionRoom => {
    const held = rooms.get(sessionId) ?? {
      room: createSessionRoom(sessionId, parts),
      lastUse: 0,
    };
    held.lastUse = performance.now();
    rooms.set(sessionId, held);
    parts.metrics.sessions.set(rooms.size);
    return held.room;
  };
  const sweep = async (): Promise<void> => {
    for (const [sessionId, { room, lastUse }] of rooms) {
      if (performance.now() - lastUse < parts.unloadAfter || !room.isIdle()) continue;
      rooms.delete(sessionId);
      await room.rest();
    }
    parts.metrics.sessions.set(rooms.size);
  };
  const sweeping = setInterval(
    () => {
      sweep().catch((error: unknown) => parts.logger.error({ err: error }, 'could not unload'));
    },
    Math.max(1_000, parts.unloadAfter / 4),
  ).unref();
  const settled = () => Promise.all([...rooms.values()].map(({ room }) => room.settled()));

  return {
    submit: async (sessionId, command, actor) => {
      if (stopping && actor.role !== 'system') return refused('stopping');
      return roomOf(sessionId).submit(command, actor);
    },
    view: async (sessionId) => {
      const room = roomOf(sessionId);
      const view = await room.view();
      if (view === null && room.isIdle()) rooms.delete(sessionId);
      return view;
    },
    follow: (sessionId, onCommitted) => roomOf(sessionId).follow(onCommitted),
    events: async (sessionId, upTo) => {
      const view = await roomOf(sessionId).view();
      if (view === null) return null;
      return readLog(parts.store, sessionId, 0, Math.min(upTo ?? view.seq, view.seq));
    },
    sessionIds: () => parts.store.sessionIds(),
    count: () => rooms.size,
    beginStop: async () => {
      stopping = true;
      await settled();
    },
    close: async () => {
      stopping = true;
      clearInterval(sweeping);
      await settled();
      for (const { room } of rooms.values()) await room.rest();
      rooms.clear();
    },
  };
}
