import type { Role } from '@diemcau/shared/log/storedEvent';
import type {
  CommandAck,
  DraftingByMessage,
  EventsMessage,
  GoodbyeMessage,
  PresenceMessage,
  SnapshotMessage,
  WelcomeMessage,
  WireEvent,
} from '@diemcau/shared/protocol/messages';
import { type RejectionCode, rejections } from '@diemcau/shared/protocol/rejections';
import type { Party } from '@diemcau/shared/session/meta';
import type { Audience } from '@diemcau/shared/session/redact';
import { emptySession } from '@diemcau/shared/session/state';

/*
 * What arrives is looked at before it is believed. The browser has no schemas (they would cost it 60 KB):
 * these guards look at the envelope, which is what a broken or newer server would get wrong. An event's
 * payload was checked by the server that stored it; one that `evolve` cannot fold is caught there.
 */

type Members = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
const isNullableText = (value: unknown): value is string | null =>
  value === null || typeof value === 'string';

const roles = {
  chair: true,
  secretary: true,
  point: true,
  agency: true,
  technician: true,
  observer: true,
  screen: true,
  system: true,
} as const satisfies Record<Role, true>;

const isRole = (value: unknown): value is Role =>
  typeof value === 'string' && Object.hasOwn(roles, value);

export const isParty = (value: unknown): value is Party =>
  isRecord(value) &&
  isRole(value.role) &&
  isNullableText(value.pointId) &&
  isNullableText(value.unitId);

const isAudience = (value: unknown): value is Audience =>
  value === 'officers' ||
  value === 'everyone' ||
  value === 'technicians' ||
  (typeof value === 'string' && value.startsWith('point:'));

export const isRejectionCode = (value: unknown): value is RejectionCode =>
  typeof value === 'string' && Object.hasOwn(rejections, value);

export const isWelcome = (value: unknown): value is WelcomeMessage =>
  isRecord(value) &&
  typeof value.sessionId === 'string' &&
  isParty(value.party) &&
  isRole(value.role) &&
  isAudience(value.audience) &&
  isTime(value.serverTime) &&
  isCount(value.seq);

function isWireEvent(value: unknown): value is WireEvent {
  if (!isRecord(value) || !isCount(value.seq)) return false;
  if (!('event' in value)) return true;
  return (
    isTime(value.at) &&
    isParty(value.actor) &&
    isRecord(value.event) &&
    typeof value.event.type === 'string' &&
    isRecord(value.event.payload)
  );
}

/** True for consecutive events numbered from `from` on. */
export function isEventsMessage(value: unknown): value is EventsMessage {
  if (!isRecord(value) || !isCount(value.from) || !Array.isArray(value.events)) return false;
  const { from } = value;
  return value.events.every(
    (event: unknown, place) => isWireEvent(event) && event.seq === from + place,
  );
}

const parts = Object.keys(emptySession());

export const isSnapshot = (value: unknown): value is SnapshotMessage =>
  isRecord(value) &&
  isCount(value.seq) &&
  isCount(value.shape) &&
  isAudience(value.audience) &&
  isRecord(value.state) &&
  hasParts(value.state);

const hasParts = (state: Members): boolean => parts.every((part) => isRecord(state[part]));

export const isPresence = (value: unknown): value is PresenceMessage =>
  isRecord(value) &&
  isCount(value.connectedPoints) &&
  isCount(value.points) &&
  isCount(value.viewers);

export const isDraftingBy = (value: unknown): value is DraftingByMessage =>
  isRecord(value) &&
  Array.isArray(value.entries) &&
  value.entries.every(
    (entry: unknown) =>
      isRecord(entry) &&
      typeof entry.entryId === 'string' &&
      isRole(entry.role) &&
      typeof entry.name === 'string',
  );

export const isGoodbye = (value: unknown): value is GoodbyeMessage =>
  isRecord(value) &&
  (value.reason === 'stopping' ||
    value.reason === 'revoked' ||
    value.reason === 'tooSlow' ||
    value.reason === 'tooFast');

/**
 * The answer to a command, or null where it is none. A refusal by a code that this page does not know
 * comes from a newer server, and reads as `unknownCommand`: reload the page.
 */
export function readAck(value: unknown): CommandAck | null {
  if (!isRecord(value)) return null;
  if (value.ok === true && isCount(value.seq) && typeof value.newId === 'string') {
    return { ok: true, seq: value.seq, newId: value.newId };
  }
  return value.ok === false ? readRefusal(value) : null;
}

function readRefusal({ code, message, field }: Members): CommandAck {
  return {
    ok: false,
    code: isRejectionCode(code) ? code : 'unknownCommand',
    message: typeof message === 'string' ? message : '',
    field: isNullableText(field) ? field : null,
  };
}

/** Why the server let nobody in at the handshake; null for a mere failure of the link. */
export function refusalOfHandshake(error: unknown): RejectionCode | null {
  if (!(error instanceof Error)) return null;
  if ('data' in error && isRecord(error.data) && isRejectionCode(error.data.code)) {
    return error.data.code;
  }
  return isRejectionCode(error.message) ? error.message : null;
}
