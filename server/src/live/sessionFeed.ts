import type { ResumeRequest } from '@diemcau/shared/protocol/messages';
import { RESUME_LIMIT } from '@diemcau/shared/protocol/wire';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import { type Audience, audiencesNamed } from '@diemcau/shared/session/redact';
import { type SessionState, STATE_SHAPE } from '@diemcau/shared/session/state';
import { createAudienceGroups, type Delivered, type Member } from './audienceGroups.ts';
import { createFeedLog } from './feedLog.ts';
import { bytesWaiting, frameOf, sendFrame } from './frame.ts';
import { createPace } from './pace.ts';
import { createSnapshots } from './snapshots.ts';

export interface FeedOptions {
  /** Milliseconds within which events go out together. */
  readonly coalesce: number;
  /** Milliseconds for which numbers of events that an audience may not see are held back. */
  readonly holdHidden: number;
  /** Bytes that may wait for one socket. */
  readonly bufferLimit: number;
  readonly onSlow: (member: Member) => void;
  readonly onDelivered: (delivered: Delivered) => void;
}

/** One session's events on their way to its sockets. */
export interface SessionFeed {
  seq(): number;
  /** The newest state; to be read at once and not kept. */
  state(): SessionState;
  /** Takes committed events, in order. */
  publish(events: readonly RecordedEvent[]): void;
  /** Brings a socket up to date, by what it misses or by a snapshot, and lets it follow from there. */
  resume(member: Member, request: ResumeRequest): void;
  remove(member: Member): void;
  /** Puts a socket into another audience; it is greeted anew and, if it follows, given a snapshot. */
  move(member: Member, audience: Audience, greet: () => void): void;
  /** Sends out at once whatever waits. */
  flush(): void;
  /** Sends what may get lost to those who have nothing else waiting. */
  mention(event: string, json: string): void;
  close(): void;
}

/**
 * Officers are sent everything at once. Everybody else shares one position in the log and, where no event
 * names them, one frame; a point or technicians that an event names are sent it ahead of the others, so that
 * thousands are not told of numbers one by one (promises I2, I6).
 */
export function createSessionFeed(
  history: readonly RecordedEvent[],
  options: FeedOptions,
): SessionFeed {
  const log = createFeedLog();
  log.add(history);
  const snapshots = createSnapshots(log);
  const groups = createAudienceGroups(options.bufferLimit, options.onSlow);
  const following = new Set<Member>();
  const sent = { officers: log.seq(), others: log.seq() };
  /** Points that were sent events before the others were. */
  const ahead = new Map<Audience, number>();
  /** Points named by events that the others have not been sent yet, and by those that nobody has. */
  const named = { sinceOthers: new Set<Audience>(), waiting: new Set<Audience>() };
  let visibleToAll = false;

  const positionOf = (audience: Audience): number =>
    audience === 'officers' ? sent.officers : (ahead.get(audience) ?? sent.others);
  const eventsFrame = (audience: Audience) =>
    frameOf('events', log.message(audience, positionOf(audience), log.seq()));

  const flushOfficers = (total: Delivered): void => {
    if (sent.officers === log.seq()) return;
    if (groups.has('officers')) groups.deliver('officers', eventsFrame('officers'), total);
    sent.officers = log.seq();
  };

  const flushNamed = (total: Delivered): void => {
    for (const audience of named.waiting) {
      if (!groups.has(audience)) continue;
      groups.deliver(audience, eventsFrame(audience), total);
      ahead.set(audience, log.seq());
    }
    named.waiting.clear();
  };

  const flushOthers = (total: Delivered): void => {
    if (sent.others === log.seq()) return;
    const shared = eventsFrame('everyone');
    for (const audience of [...groups.audiences()]) {
      if (audience === 'officers' || positionOf(audience) === log.seq()) continue;
      const own = ahead.has(audience) || named.sinceOthers.has(audience);
      groups.deliver(audience, own ? eventsFrame(audience) : shared, total);
    }
    sent.others = log.seq();
    ahead.clear();
    named.sinceOthers.clear();
    named.waiting.clear();
    visibleToAll = false;
  };

  const flush = (everything: boolean): void => {
    const total: Delivered = { direct: 0, queued: 0, bytes: 0 };
    flushOfficers(total);
    if (everything || visibleToAll) flushOthers(total);
    else flushNamed(total);
    if (total.direct + total.queued > 0) options.onDelivered(total);
  };
  const pace = createPace(options, flush);

  const sendTo = (member: Member, event: string, json: string): void => {
    const frame = frameOf(event, json);
    member.allowance += frame.bytes.length;
    const way = sendFrame(member.socket, frame);
    if (way !== 'gone')
      options.onDelivered({ direct: 0, queued: 0, bytes: frame.bytes.length, [way]: 1 });
  };
  const follow = (member: Member): void => {
    following.add(member);
    groups.add(member);
  };
  const remove = (member: Member): void => {
    following.delete(member);
    groups.remove(member);
  };

  return {
    seq: log.seq,
    state: snapshots.whole,
    publish: (events) => {
      log.add(events);
      for (const recorded of events) {
        const visibility = log.visibility(recorded.seq);
        if (visibility === 'all') visibleToAll = true;
        for (const audience of audiencesNamed(visibility)) {
          named.sinceOthers.add(audience);
          named.waiting.add(audience);
        }
      }
      const awaited = visibleToAll || named.waiting.size > 0 || groups.has('officers');
      pace.want(awaited, !visibleToAll && sent.others < log.seq());
    },
    resume: (member, request) => {
      if (member.audience === 'officers') flush(false);
      const { audience } = member;
      const missing = positionOf(audience) - request.afterSeq;
      const same = request.shape === STATE_SHAPE && request.audience === audience;
      if (!same || missing < 0 || missing > RESUME_LIMIT)
        sendTo(member, 'snapshot', snapshots.message(audience, positionOf(audience)));
      else if (missing > 0)
        sendTo(member, 'events', log.message(audience, request.afterSeq, positionOf(audience)));
      follow(member);
    },
    remove,
    move: (member, audience, greet) => {
      const followed = following.has(member);
      remove(member);
      member.audience = audience;
      greet();
      if (!followed) return;
      if (audience === 'officers') flush(false);
      sendTo(member, 'snapshot', snapshots.message(audience, positionOf(audience)));
      follow(member);
    },
    flush: () => flush(true),
    mention: (event, json) => {
      const frame = frameOf(event, json);
      for (const { socket } of following) if (bytesWaiting(socket) === 0) sendFrame(socket, frame);
    },
    close: pace.stop,
  };
}
