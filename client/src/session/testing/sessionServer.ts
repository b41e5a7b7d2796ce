import { createServer } from 'node:http';
import type {
  ClientToServer,
  CommandAck,
  CommandEnvelope,
  ServerToClient,
  WireEvent,
} from '@diemcau/shared/protocol/messages';
import type { RejectionCode } from '@diemcau/shared/protocol/rejections';
import type { SessionEvent } from '@diemcau/shared/session/events';
import { evolve } from '@diemcau/shared/session/evolve';
import type { Party } from '@diemcau/shared/session/meta';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import { type Audience, maySee, visibilityOf } from '@diemcau/shared/session/redact';
import { emptySession, type SessionState, STATE_SHAPE } from '@diemcau/shared/session/state';
import { Server, type Socket } from 'socket.io';

type ServerSocket = Socket<ClientToServer, ServerToClient>;

export const START = Date.UTC(2022, 7, 10, 1);

/** What a test may have the server do that a sound one would not. */
interface Manners {
  /** Refuses everybody at the door with this code. */
  door: RejectionCode | null;
  /** Refuses every command with this code. */
  refuse: { code: RejectionCode; field: string | null } | null;
  /** Takes commands and answers none of them: the link is cut before the answer. */
  loseAnswers: boolean;
  party: Party;
  audience: Audience;
}

/**
 * A real Socket.IO server with one session in memory, speaking the protocol. It decides nothing: whatever
 * command arrives is logged as a message that holds its payload, once for each identifier.
 */
export class SessionServer {
  readonly manners: Manners = {
    door: null,
    refuse: null,
    loseAnswers: false,
    party: { role: 'point', pointId: 'nam-po', unitId: null },
    audience: 'point:nam-po',
  };
  /** Every command that arrived, repeated ones too. */
  readonly arrived: CommandEnvelope[] = [];
  readonly resumed: { readonly afterSeq: number; readonly audience: string | null }[] = [];
  /** Which entries it was told to be open for writing, in order. */
  readonly drafting: (string | null)[] = [];
  readonly log: RecordedEvent[] = [];
  /** 0 takes any free one. */
  port = 0;
  readonly #http = createServer();
  readonly #io = new Server<ClientToServer, ServerToClient>(this.#http, {
    transports: ['websocket'],
  });
  readonly #answers = new Map<string, CommandAck>();
  readonly #following = new Set<ServerSocket>();

  async start(): Promise<string> {
    this.#io.use((_socket, next) => {
      const { door } = this.manners;
      next(door === null ? undefined : Object.assign(new Error(door), { data: { code: door } }));
    });
    this.#io.on('connection', (socket) => this.#greet(socket));
    await new Promise<void>((resolve) => this.#http.listen(this.port, resolve));
    const address = this.#http.address();
    if (address === null || typeof address === 'string') throw new Error('not on a port');
    return `http://localhost:${address.port}`;
  }

  async stop(): Promise<void> {
    await this.#io.close();
  }

  /** Cuts every connection, as a lost link does. */
  cut(): void {
    for (const socket of this.sockets()) socket.conn.close();
  }

  sockets(): readonly ServerSocket[] {
    return [...this.#io.sockets.sockets.values()];
  }

  /** Adds events to the log and tells whoever follows. */
  happen(...events: readonly SessionEvent[]): void {
    this.#store(events, { role: 'secretary', pointId: null, unitId: null });
  }

  #store(events: readonly SessionEvent[], actor: Party): void {
    const from = this.log.length + 1;
    for (const event of events) {
      const seq = this.log.length + 1;
      this.log.push({ seq, at: START + seq * 1_000, actor, event, hash: '' });
    }
    for (const socket of this.#following) {
      socket.emit('events', { from, events: this.seenFrom(from) });
    }
  }

  /** The events from a number on, as the audience receives them. */
  seenFrom(from: number): WireEvent[] {
    return this.log.slice(from - 1).map(({ seq, at, actor, event }) => {
      const visible = maySee(this.manners.audience, visibilityOf(event));
      return visible ? { seq, at, actor, event } : { seq };
    });
  }

  /** The server's own fold of what the audience may see. */
  state(): SessionState {
    const state = emptySession();
    for (const { event, ...stamp } of this.log) {
      if (maySee(this.manners.audience, visibilityOf(event))) evolve(state, event, stamp);
    }
    return structuredClone(state);
  }

  snapshot() {
    const { audience } = this.manners;
    return { seq: this.log.length, shape: STATE_SHAPE, audience, state: this.state() };
  }

  #greet(socket: ServerSocket): void {
    socket.on('disconnect', () => this.#following.delete(socket));
    socket.on('clock', (_request, answer) => answer({ serverTime: Date.now() }));
    socket.on('drafting', ({ entryId }, answer) => {
      this.drafting.push(entryId);
      answer({ ok: true });
    });
    socket.on('resume', ({ afterSeq, shape, audience }, answer) => {
      this.resumed.push({ afterSeq, audience });
      const same = shape === STATE_SHAPE && audience === this.manners.audience;
      if (!same || afterSeq > this.log.length) socket.emit('snapshot', this.snapshot());
      else if (afterSeq < this.log.length) {
        socket.emit('events', { from: afterSeq + 1, events: this.seenFrom(afterSeq + 1) });
      }
      this.#following.add(socket);
      answer({ ok: true });
    });
    socket.on('command', (command, answer) => {
      this.arrived.push(command);
      const ack = this.#answers.get(command.id) ?? this.#decide(command);
      if (ack.ok) this.#answers.set(command.id, ack);
      if (this.manners.loseAnswers) socket.conn.close();
      else answer(ack);
    });
    const { party, audience } = this.manners;
    const { role } = party;
    socket.emit('welcome', {
      sessionId: 's1',
      party,
      role,
      audience,
      serverTime: Date.now(),
      seq: this.log.length,
    });
  }

  #decide({ type, payload }: CommandEnvelope): CommandAck {
    if (this.manners.refuse !== null) {
      return { ok: false, message: '', ...this.manners.refuse };
    }
    const newId = `new-${this.log.length + 1}`;
    const text = JSON.stringify(payload);
    const sent = { messageId: newId, channel: 'all', text } as const;
    this.#store([{ type: 'messageSent', payload: sent }], this.manners.party);
    return { ok: true, seq: this.log.length, newId: `${type}-${newId}` };
  }
}

/** A message to all, as an event. */
export const message = (number: number): SessionEvent => ({
  type: 'messageSent',
  payload: { messageId: `m${number}`, channel: 'all', text: `Thông báo ${number}` },
});
