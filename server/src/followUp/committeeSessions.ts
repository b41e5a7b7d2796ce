import { mattersOf, type SessionMatters } from '@diemcau/shared/committee/followUp/matters';
import type { SessionRooms } from '../sessions/sessionRooms.ts';
import type { SessionCommitteeFound, SessionCommittees } from './sessionCommittees.ts';

/** What sessions leave to their committees, each read anew only when it has newer events. */
export interface CommitteeSessions {
  /** All sessions of the committee, as they stand. */
  ofCommittee(committeeId: string): Promise<readonly SessionMatters[]>;
  /** Null where there is no such session. */
  matters(sessionId: string): Promise<SessionMatters | null>;
  committeeOf(sessionId: string): Promise<SessionCommitteeFound | null>;
}

interface Read {
  readonly seq: number;
  readonly matters: SessionMatters;
  readonly bodyNames: readonly string[];
}

export function createCommitteeSessions(
  rooms: Pick<SessionRooms, 'view' | 'sessionIds'>,
  headOf: (sessionId: string) => Promise<{ readonly seq: number } | null>,
  committees: SessionCommittees,
): CommitteeSessions {
  const kept = new Map<string, Read>();

  const read = async (sessionId: string): Promise<Read | null> => {
    const head = await headOf(sessionId);
    if (head === null) return null;
    const known = kept.get(sessionId);
    if (known?.seq === head.seq) return known;
    const view = await rooms.view(sessionId);
    if (view === null) return null;
    const fresh = {
      seq: view.seq,
      matters: mattersOf(sessionId, view.state),
      bodyNames: view.state.lifecycle.details?.bodies.map(({ name }) => name) ?? [],
    };
    kept.set(sessionId, fresh);
    return fresh;
  };

  return {
    async ofCommittee(committeeId) {
      const ids = await rooms.sessionIds();
      const all = await Promise.all(ids.map(async (id) => ({ id, read: await read(id) })));
      const find = committees.finder();
      return all.flatMap(({ id, read: each }) =>
        each !== null && find(id, each.bodyNames)?.committeeId === committeeId ? each.matters : [],
      );
    },
    matters: async (sessionId) => (await read(sessionId))?.matters ?? null,
    async committeeOf(sessionId) {
      const found = await read(sessionId);
      return found === null ? null : committees.finder()(sessionId, found.bodyNames);
    },
  };
}
