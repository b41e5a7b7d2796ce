import type { Party } from '@diemcau/shared/session/meta';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import {
  type Audience,
  audiencesNamed,
  maySee,
  type Visibility,
  visibilityOf,
} from '@diemcau/shared/session/redact';

/** A session's events as they travel: each one's text is made once, whoever receives it. */
export interface FeedLog {
  /** `events[n]` has the number n + 1. */
  readonly events: readonly RecordedEvent[];
  /** The newest event's number. */
  seq(): number;
  add(events: readonly RecordedEvent[]): void;
  /** For whom event number `seq` is. */
  visibility(seq: number): Visibility;
  /** Whether an event so far was for the officers and this audience alone. */
  wasNamed(audience: Audience): boolean;
  /** The EventsMessage of numbers `after` + 1 to `upTo` for this audience, as JSON text (promise I6). */
  message(audience: Audience, after: number, upTo: number): string;
}

interface Line {
  readonly visibility: Visibility;
  /** The WireEvent's JSON, once somebody has needed it. */
  json: string | null;
}

export function createFeedLog(): FeedLog {
  const events: RecordedEvent[] = [];
  const lines: Line[] = [];
  const named = new Set<Audience>();

  const textOf = (index: number, audience: Audience): string => {
    const line = lines[index];
    const recorded = events[index];
    if (!line || !recorded || !maySee(audience, line.visibility)) return `{"seq":${index + 1}}`;
    line.json ??= wireJson(recorded);
    return line.json;
  };

  return {
    events,
    seq: () => events.length,
    add: (more) => {
      for (const recorded of more) {
        const visibility = visibilityOf(recorded.event);
        events.push(recorded);
        lines.push({ visibility, json: null });
        for (const audience of audiencesNamed(visibility)) named.add(audience);
      }
    },
    visibility: (seq) => lines[seq - 1]?.visibility ?? 'officers',
    wasNamed: (audience) => named.has(audience),
    message: (audience, after, upTo) => {
      const texts: string[] = [];
      for (let index = after; index < upTo; index += 1) texts.push(textOf(index, audience));
      return `{"from":${after + 1},"events":[${texts.join(',')}]}`;
    },
  };
}

/** Only what the wire names: an identity that a stored actor carries stays here. */
function wireJson({ seq, at, actor, event }: RecordedEvent): string {
  const party: Party = { role: actor.role, pointId: actor.pointId, unitId: actor.unitId };
  return JSON.stringify({ seq, at, actor: party, event });
}
