import { constants } from 'node:buffer';
import { canonicalJson } from '@diemcau/shared/log/canonicalJson';
import { ELISION_REASONS, type LoggedEvent } from '@diemcau/shared/record/elision';
import {
  type BundledEvent,
  bundledEvent,
  firstBundledBreak,
  isElided,
} from '@diemcau/shared/verify/bundledEvents';
import { type BundleManifest, EVENTS_FILE } from '@diemcau/shared/verify/manifest';
import { recordedFrom } from '../../sessions/readLog.ts';
import { type Finding, type FindingCode, finding } from './findings.ts';

export type EventsChecked =
  | { readonly ok: true; readonly log: readonly LoggedEvent[] }
  | { readonly ok: false; readonly finding: Finding };

/** Whether the events are one unbroken chain that ends where the list of files says, and what they say. */
export function verifyEvents(bytes: Buffer, manifest: BundleManifest): EventsChecked {
  const broken = (code: FindingCode, event: number | null = null): EventsChecked => ({
    ok: false,
    finding: finding(code, { file: EVENTS_FILE, event }),
  });
  const read = readLines(bytes);
  if (!read.ok) return broken('eventUnreadable', read.event);
  const { lines } = read;
  const at = firstBundledBreak(manifest.sessionId, lines);
  if (at !== null) return broken('eventBroken', at);
  const last = lines.at(-1);
  if (last?.seq !== manifest.upTo || last.hash !== manifest.hash) {
    return broken('eventsEndElsewhere', last?.seq ?? null);
  }
  if (canonicalJson(elisionsOf(lines)) !== canonicalJson(manifest.elided)) {
    return broken('elisionDiffers');
  }
  const log: LoggedEvent[] = [];
  for (const line of lines) {
    const logged = loggedFrom(line);
    if (logged === null) return broken('eventUnreadable', line.seq);
    log.push(logged);
  }
  return { ok: true, log };
}

/** The first event at which these lines go wrong, of whatever session they are; null where none does. */
export function brokenEvent(bytes: Buffer | undefined): Finding | null {
  const read = readLines(bytes ?? Buffer.alloc(0));
  if (!read.ok) return finding('eventUnreadable', { file: EVENTS_FILE, event: read.event });
  const whole = read.lines.find((line) => !isElided(line));
  const session = whole === undefined || isElided(whole) ? '' : whole.sessionId;
  const event = firstBundledBreak(session, read.lines);
  return event === null ? null : finding('eventBroken', { file: EVENTS_FILE, event });
}

type Lines =
  | { readonly ok: true; readonly lines: readonly BundledEvent[] }
  | { readonly ok: false; readonly event: number };

/** Lines that this program would write the same: anything else stands for an event that cannot be read. */
function readLines(bytes: Buffer): Lines {
  // More than a string can hold is no session's.
  if (bytes.length > constants.MAX_STRING_LENGTH) return { ok: false, event: 1 };
  const texts = bytes.toString('utf8').split('\n');
  const lines: BundledEvent[] = [];
  const rest = texts.pop();
  for (const text of texts) {
    const line = lineFrom(text);
    if (line === null) return { ok: false, event: lines.length + 1 };
    lines.push(line);
  }
  return rest === '' ? { ok: true, lines } : { ok: false, event: lines.length + 1 };
}

function lineFrom(text: string): BundledEvent | null {
  try {
    const read: unknown = JSON.parse(text);
    const line = bundledEvent.safeParse(read);
    return line.success && canonicalJson(read) === text ? line.data : null;
  } catch {
    // No JSON, or nested so deep that it is none of ours.
    return null;
  }
}

const elisionsOf = (lines: readonly BundledEvent[]): BundleManifest['elided'] =>
  ELISION_REASONS.flatMap((reason) => {
    const events = lines.flatMap((line) =>
      isElided(line) && line.elided === reason ? [line.seq] : [],
    );
    return events.length === 0 ? [] : [{ reason, events }];
  });

function loggedFrom(line: BundledEvent): LoggedEvent | null {
  if (isElided(line)) return { seq: line.seq, hash: line.hash, event: null };
  try {
    return recordedFrom(line);
  } catch {
    // Of a type, version or shape that this program has never written.
    return null;
  }
}
