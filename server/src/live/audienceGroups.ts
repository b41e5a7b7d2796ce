import type { Audience } from '@diemcau/shared/session/redact';
import { type AnySocket, bytesWaiting, type Frame, sendFrame } from './frame.ts';

/** One socket that follows a session's events. */
export interface Member {
  readonly socket: AnySocket;
  audience: Audience;
  /** Bytes it was just sent at its own wish (a snapshot, a tail) and may take its time to read. */
  allowance: number;
}

/** What a round of deliveries came to. */
export interface Delivered {
  direct: number;
  queued: number;
  bytes: number;
}

/** The sockets of one session by what they may see, and the way to each. */
export interface AudienceGroups {
  readonly audiences: () => Iterable<Audience>;
  readonly has: (audience: Audience) => boolean;
  readonly add: (member: Member) => void;
  readonly remove: (member: Member) => void;
  /** Writes the frame to all of that audience; whoever does not keep up is handed to `onSlow`. */
  readonly deliver: (audience: Audience, frame: Frame, total: Delivered) => void;
}

/**
 * @param bufferLimit bytes that may wait for one socket before it is dropped to resume later.
 */
export function createAudienceGroups(
  bufferLimit: number,
  onSlow: (member: Member) => void,
): AudienceGroups {
  const groups = new Map<Audience, Set<Member>>();

  const keepsUp = (member: Member): boolean => {
    const waiting = bytesWaiting(member.socket);
    if (waiting === 0) member.allowance = 0;
    return waiting <= bufferLimit + member.allowance;
  };

  return {
    audiences: () => groups.keys(),
    has: (audience) => groups.has(audience),
    add: (member) => {
      const group = groups.get(member.audience) ?? new Set();
      groups.set(member.audience, group.add(member));
    },
    remove: (member) => {
      const group = groups.get(member.audience);
      if (group?.delete(member) && group.size === 0) groups.delete(member.audience);
    },
    deliver: (audience, frame, total) => {
      const slow: Member[] = [];
      for (const member of groups.get(audience) ?? []) {
        const way = sendFrame(member.socket, frame);
        if (way === 'gone') continue;
        total[way] += 1;
        total.bytes += frame.bytes.length;
        if (!keepsUp(member)) slow.push(member);
      }
      for (const member of slow) onSlow(member);
    },
  };
}
