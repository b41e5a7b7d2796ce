import type { Actor } from '@diemcau/shared/log/storedEvent';
import type { FollowableRooms } from '../sessions/followSession.ts';
import { freshIdentifier } from '../sessions/identifiers.ts';
import { createLiveSession, type LiveSession, type LiveSessionOptions } from './liveSession.ts';
import type { Visitor } from './liveSocket.ts';

export type LiveSettings = Pick<
  LiveSessionOptions,
  | 'clock'
  | 'grace'
  | 'presenceRhythm'
  | 'coalesce'
  | 'holdHidden'
  | 'bufferLimit'
  | 'onSlow'
  | 'onDelivered'
>;

/** The sessions that somebody is connected to just now. */
export interface LiveSessions {
  /** Null where no such session exists. */
  open(sessionId: string): Promise<LiveSession | null>;
  visitors(): Visitor[];
  /** Counts every point as gone and waits until that is stored. */
  endPresence(): Promise<void>;
  close(): void;
}

/** Milliseconds for which a session that everybody has left stays open: most come back, and reading it costs. */
const LINGER = 60_000;

interface Opened {
  readonly live: LiveSession;
  readonly stop: () => void;
}

/** The server itself, which alone reports connections. */
export const CONNECTIONS: Actor = {
  role: 'system',
  pointId: null,
  unitId: null,
  identity: 'system:connections',
};

export function createLiveSessions(rooms: FollowableRooms, settings: LiveSettings): LiveSessions {
  const opening = new Map<string, Promise<Opened | null>>();
  const opened = new Map<string, Opened>();
  const reports = new Set<Promise<unknown>>();

  const report = (sessionId: string, type: string, pointId: string): void => {
    const command = { id: freshIdentifier(), type, payload: { pointId } };
    const done = rooms.submit(sessionId, command, CONNECTIONS).finally(() => reports.delete(done));
    reports.add(done);
  };
  const close = (sessionId: string): void => {
    const session = opened.get(sessionId);
    if (!session?.live.isEmpty()) return;
    session.stop();
    session.live.close();
    opened.delete(sessionId);
    opening.delete(sessionId);
  };

  const closeLater = (sessionId: string): void => {
    setTimeout(() => close(sessionId), LINGER).unref();
  };

  const openAnew = async (sessionId: string): Promise<Opened | null> => {
    let live: LiveSession | null = null;
    const early: Parameters<LiveSession['committed']>[0][number][] = [];
    const followed = await rooms.follow(sessionId, (events) => {
      if (live) live.committed(events);
      else early.push(...events);
    });
    if (!followed) {
      opening.delete(sessionId);
      return null;
    }
    live = createLiveSession({
      ...settings,
      sessionId,
      history: followed.history,
      onPoint: (type, pointId) => report(sessionId, type, pointId),
      onEmpty: () => closeLater(sessionId),
    });
    if (early.length > 0) live.committed(early);
    const session = { live, stop: followed.stop };
    opened.set(sessionId, session);
    // Whoever it was opened for may be gone before coming in.
    closeLater(sessionId);
    return session;
  };

  return {
    open: async (sessionId) => {
      const session =
        opening.get(sessionId) ??
        openAnew(sessionId).catch((error: unknown) => {
          opening.delete(sessionId);
          throw error;
        });
      opening.set(sessionId, session);
      return (await session)?.live ?? null;
    },
    visitors: () => [...opened.values()].flatMap(({ live }) => [...live.visitors()]),
    endPresence: async () => {
      for (const { live } of [...opened.values()]) live.endPresence();
      await Promise.allSettled([...reports]);
    },
    close: () => {
      for (const { live, stop } of opened.values()) {
        stop();
        live.close();
      }
      opened.clear();
      opening.clear();
    },
  };
}
