import type { Actor } from '@diemcau/shared/log/storedEvent';
import type { CommandAck, CommandEnvelope, WireEvent } from '@diemcau/shared/protocol/messages';
import { type RejectionCode, rejections } from '@diemcau/shared/protocol/rejections';
import {
  type CommandType,
  type PayloadOf,
  type SessionCommand,
  sessionCommands,
} from '@diemcau/shared/session/commands';
import { decide } from '@diemcau/shared/session/decide';
import type { SessionEvent } from '@diemcau/shared/session/events';
import { evolve } from '@diemcau/shared/session/evolve';
import { type Audience, maySee, visibilityOf } from '@diemcau/shared/session/redact';
import type { SessionState } from '@diemcau/shared/session/state';
import { emptySession } from '@diemcau/shared/session/state';
import { roleNow } from '@diemcau/shared/session/viewer';
import { secretary } from '@diemcau/shared/testing/actors';
import { type History, MORNING, SECOND, withoutIdentity } from '@diemcau/shared/testing/fold';
import { freshCommandId } from '../session/commandId.ts';
import { type LocalMember, openLocalMember } from './localMember.ts';

/** A command as it reached the room: what a test looks at. */
export type SentCommand = SessionCommand & { readonly actor: Actor };

interface LoggedEvent {
  readonly seq: number;
  readonly at: number;
  readonly actor: Actor;
  readonly event: SessionEvent;
}

/**
 * A session's room without network or disk: it checks payloads, decides, folds and redacts by the very
 * functions that the server runs. Members see what their role may see and send through a real outbox.
 */
export class LocalRoom {
  readonly sent: SentCommand[] = [];
  /** Which entries members said to have open for writing, as they said it. */
  readonly drafting: (string | null)[] = [];
  readonly #log: LoggedEvent[] = [];
  readonly #state: SessionState = emptySession();
  readonly #members: LocalMember[] = [];
  readonly #answers = new Map<string, CommandAck>();
  readonly #boxes = new Map<string, Record<string, number>>();
  #offset = 0;
  #created = 0;

  /** Begins after these events, a second after the last of them. */
  constructor(history: History = []) {
    let at = MORNING - SECOND;
    for (const entry of history) {
      const past = 'event' in entry ? entry : { event: entry, actor: null, at: null };
      at = past.at ?? at + SECOND;
      this.#append(structuredClone(past.event), past.actor ?? secretary, at);
    }
    this.#offset = at + SECOND - Date.now();
  }

  /** What the server would hold: everything. */
  get state(): SessionState {
    return this.#state;
  }

  get offset(): number {
    return this.#offset;
  }

  now(): number {
    return Date.now() + this.#offset;
  }

  /** Opens the session as this party's page has it. */
  join(actor: Actor): LocalMember {
    const member = openLocalMember(this, actor);
    this.#members.push(member);
    return member;
  }

  /** Somebody else acts; throws where the room refuses it. Gives the identifier of what was created. */
  act<Type extends CommandType>(actor: Actor, type: Type, payload: PayloadOf<Type>): string {
    const ack = this.take(actor, { id: freshCommandId(), type, payload });
    if (!ack.ok) throw new Error(`${type}: ${ack.code} ${ack.field ?? ''}`);
    return ack.newId;
  }

  /** The commands of one type that reached the room, payloads alone. */
  payloadsOf<Type extends CommandType>(type: Type): readonly PayloadOf<Type>[];
  payloadsOf(type: CommandType): readonly unknown[] {
    return this.sent.filter((command) => command.type === type).map(({ payload }) => payload);
  }

  /** A command from the wire, answered as the server answers it. The same identifier is answered the same. */
  take(actor: Actor, { id, type, payload }: CommandEnvelope): CommandAck {
    const known = this.#answers.get(id);
    if (known !== undefined) return known;
    const parsed = parse(type, payload);
    if (parsed === null) return refused('malformed', null);
    const whole = { ...actor, role: roleNow(this.#state.lifecycle, actor) };
    this.sent.push({ ...parsed, actor: whole });
    this.#created += 1;
    const meta = {
      at: this.now(),
      actor: whole,
      newId: `new-${this.#created}`,
      ballotBox: this.#boxFor(parsed),
    };
    const decision = decide(this.#state, parsed, meta);
    if (!decision.ok) return refused(decision.rejection.code, decision.rejection.field);
    const from = this.#log.length + 1;
    for (const event of decision.events) this.#append(event, whole, meta.at);
    for (const { voteId, choice } of decision.ballots) {
      const box = this.#boxes.get(voteId) ?? {};
      this.#boxes.set(voteId, { ...box, [choice]: (box[choice] ?? 0) + 1 });
    }
    for (const member of this.#members) member.receive(from);
    const answer: CommandAck = { ok: true, seq: this.#log.length, newId: meta.newId };
    this.#answers.set(id, answer);
    return answer;
  }

  /** Notes it: whom it would reach a test says with `hearDrafting`. */
  tellDrafting(_actor: Actor, entryId: string | null): void {
    this.drafting.push(entryId);
  }

  /** The log from that number on, as this audience receives it. */
  wireFrom(from: number, audience: Audience): readonly WireEvent[] {
    return this.#log
      .slice(from - 1)
      .map(({ seq, at, actor, event }) =>
        maySee(audience, visibilityOf(event))
          ? { seq, at, actor: withoutIdentity(actor), event }
          : { seq },
      );
  }

  #append(event: SessionEvent, actor: Actor, at: number): void {
    const seq = this.#log.length + 1;
    this.#log.push({ seq, at, actor, event });
    evolve(this.#state, structuredClone(event), { seq, at, actor: withoutIdentity(actor) });
  }

  #boxFor(command: SessionCommand): Record<string, number> | null {
    if (command.type !== 'closeVote') return null;
    const { voteId } = command.payload;
    return this.#state.votes.byId[voteId]?.secret === true ? (this.#boxes.get(voteId) ?? {}) : null;
  }
}

const refused = (code: RejectionCode, field: string | null): CommandAck => ({
  ok: false,
  code,
  message: rejections[code].en,
  field,
});

const isCommand = (command: { readonly type: string }): command is SessionCommand =>
  Object.hasOwn(sessionCommands, command.type);

/** The command with its payload parsed as the server parses it; null where it is not well-formed. */
function parse(type: string, payload: unknown): SessionCommand | null {
  const command = { type, payload };
  if (!isCommand(command)) return null;
  const parsed = sessionCommands[command.type].safeParse(payload);
  if (!parsed.success) return null;
  const whole = { type, payload: parsed.data };
  return isCommand(whole) ? whole : null;
}
