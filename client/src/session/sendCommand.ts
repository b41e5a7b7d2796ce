import type { CommandAck } from '@diemcau/shared/protocol/messages';
import type { CommandType, PayloadOf, SessionCommand } from '@diemcau/shared/session/commands';
import { classOf } from './commandClasses.ts';
import { freshCommandId } from './commandId.ts';
import type { Outbox, Submit } from './outbox.ts';
import type { CommandRefusal } from './refusals.ts';
import type { SessionStore } from './sessionStore.ts';

/** How long a form waits for its answer before it is told that the command is waiting. */
const FORM_PATIENCE = 5_000;
/** How late an act of the moment may still be sent when the link dropped under it. */
const MOMENT = 15_000;

export type SendResult =
  | {
      readonly status: 'accepted';
      readonly id: string;
      /** The last event that the command led to. */
      readonly seq: number;
      /** The identifier given to what the command created. */
      readonly newId: string;
    }
  /** Stored, and sent when it can be; what becomes of it is seen in the outbox. */
  | { readonly status: 'waiting'; readonly id: string }
  | { readonly status: 'refused'; readonly id: string; readonly refusal: CommandRefusal };

export interface SendOptions {
  /** The refused command (its `id`) that this one corrects and takes the place of. */
  readonly replaces?: string | null;
}

/** Sends one command as the party of this page. Never rejects. */
export type Send = <Type extends CommandType>(
  type: Type,
  payload: PayloadOf<Type>,
  options?: SendOptions,
) => Promise<SendResult>;

interface SendParts {
  readonly store: SessionStore;
  readonly outbox: Outbox;
  readonly submit: Submit;
}

type Identified = SessionCommand & { readonly id: string };

export function createSend(parts: SendParts): Send {
  return (type, payload, options) => {
    const command = identified(type, payload);
    return classOf(type) === 'durable'
      ? sendDurable(parts, command, options?.replaces ?? null)
      : sendMomentary(parts, command);
  };
}

/** A type and its own payload are a command; the overload says so where generics cannot. */
function identified<Type extends CommandType>(type: Type, payload: PayloadOf<Type>): Identified;
function identified(type: CommandType, payload: unknown): unknown {
  return { id: freshCommandId(), type, payload };
}

async function sendDurable(
  { store, outbox }: SendParts,
  command: Identified,
  replaces: string | null,
): Promise<SendResult> {
  const answer = outbox.answerTo(command.id);
  await outbox.add(command, replaces);
  const impatience = giveUp(store, FORM_PATIENCE);
  const ack = await Promise.race([answer, impatience.promise]);
  impatience.cancel();
  return ack === null ? { status: 'waiting', id: command.id } : resultOf(command, ack);
}

/** Null as soon as the link is down, or after the given time. */
function giveUp(store: SessionStore, patience: number) {
  const { promise, resolve } = Promise.withResolvers<null>();
  const look = () => {
    if (store.getState().connection !== 'live') resolve(null);
  };
  look();
  const unsubscribe = store.subscribe(look);
  const timer = setTimeout(() => resolve(null), patience);
  const cancel = () => {
    unsubscribe();
    clearTimeout(timer);
  };
  return { promise, cancel };
}

async function sendMomentary(parts: SendParts, command: Identified): Promise<SendResult> {
  const { store, submit } = parts;
  if (store.getState().connection !== 'live') return refusedHere(store, command, 'cutOff');
  const deadline = Date.now() + MOMENT;
  await waitFor(store, () => !parts.outbox.hasUnanswered(), FORM_PATIENCE);
  let sent = false;
  while (await waitFor(store, ({ connection }) => connection === 'live', deadline - Date.now())) {
    const ack = await submit({ id: command.id, type: command.type, payload: command.payload });
    if (ack !== null) return answered(store, command, ack);
    sent = true;
  }
  return refusedHere(store, command, sent ? 'uncertain' : 'cutOff');
}

/** Waits until the store is so, at most `patience` milliseconds; whether it came to be. */
function waitFor(
  store: SessionStore,
  holds: (data: ReturnType<SessionStore['getState']>) => boolean,
  patience: number,
): Promise<boolean> {
  if (patience <= 0) return Promise.resolve(false);
  if (holds(store.getState())) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (outcome: boolean) => {
      unsubscribe();
      clearTimeout(timer);
      resolve(outcome);
    };
    const timer = setTimeout(() => settle(false), patience);
    const unsubscribe = store.subscribe((data) => {
      if (holds(data)) settle(true);
    });
  });
}

const resultOf = ({ id, type }: Identified, ack: CommandAck): SendResult =>
  ack.ok
    ? { status: 'accepted', id, seq: ack.seq, newId: ack.newId }
    : { status: 'refused', id, refusal: { id, type, code: ack.code, field: ack.field } };

function answered(store: SessionStore, command: Identified, ack: CommandAck): SendResult {
  const result = resultOf(command, ack);
  if (result.status === 'refused') store.setState({ lastRefusal: result.refusal });
  return result;
}

function refusedHere(
  store: SessionStore,
  { id, type }: Identified,
  code: 'cutOff' | 'uncertain',
): SendResult {
  const refusal: CommandRefusal = { id, type, code, field: null };
  store.setState({ lastRefusal: refusal });
  return { status: 'refused', id, refusal };
}
