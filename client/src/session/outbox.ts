import type { CommandAck, CommandEnvelope } from '@diemcau/shared/protocol/messages';
import type { RejectionCode } from '@diemcau/shared/protocol/rejections';
import type { SessionCommand } from '@diemcau/shared/session/commands';
import type { Party } from '@diemcau/shared/session/meta';
import type { ClientDatabase } from './clientDatabase.ts';
import { type OutboxChannel, openOutboxChannel } from './outboxChannel.ts';
import type { NewEntry, OutboxEntry } from './outboxEntry.ts';
import { diskStorage, memoryStorage, type OutboxStorage } from './outboxStorage.ts';
import { claimSendingRight, type SendingRight, soleSendingRight } from './sendingRight.ts';
import type { SessionStore } from './sessionStore.ts';

const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

/** Refusals that say nothing about the command itself: it stays where it is and is tried again. */
const passing: ReadonlySet<RejectionCode> = new Set<RejectionCode>([
  'tooFast',
  'stopping',
  'storageFull',
  'storageReadOnly',
  'storageFailed',
  'unauthenticated',
  'revoked',
]);

/** Sends a command; null where no answer came. The same identifier may be sent again. */
export type Submit = (command: CommandEnvelope) => Promise<CommandAck | null>;

interface OutboxParts {
  readonly store: SessionStore;
  /** Null where the browser keeps nothing. */
  readonly database: ClientDatabase | null;
  readonly submit: Submit;
  /** The server's time. */
  readonly now: () => number;
}

/** The queue of one party in one session: what one role wrote is never sent under another. */
export const queueOf = (sessionId: string, party: Party): string =>
  [sessionId, party.role, party.pointId ?? '', party.unitId ?? ''].join('/');

/**
 * Durable commands on their way to the server. Each is stored before it is sent and removed once it is
 * answered; they go out one after another in the order in which they were written, while the connection is
 * live, from one tab. A refused one stays, with the refusal, until it is dismissed or replaced.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #channel: OutboxChannel;
  readonly #bound = Promise.withResolvers<void>();
  readonly #answers = new Map<string, (ack: CommandAck) => void>();
  #storage: OutboxStorage;
  #queue: string | null = null;
  #right: SendingRight | null = null;
  #entries: readonly OutboxEntry[] = [];
  #sending = false;
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#storage = parts.database === null ? memoryStorage() : diskStorage(parts.database);
    this.#channel = openOutboxChannel((queue, answer) => {
      if (queue !== this.#queue) return;
      if (answer !== null) this.#settle(answer.id, answer.ack);
      void this.#refresh().then(() => this.wake());
    });
  }

  /** Takes up the queue of the party that the server says we are. */
  async bind(queue: string): Promise<void> {
    if (queue === this.#queue) return;
    this.#queue = queue;
    this.#claimRight();
    await this.#refresh();
    this.#bound.resolve();
    this.wake();
  }

  /** Stores a command at the end of the queue; one refused earlier may be replaced by it. */
  async add(
    command: SessionCommand & { readonly id: string },
    replaces: string | null,
  ): Promise<void> {
    await this.#bound.promise;
    const queue = this.#queue ?? '';
    const entry: NewEntry = {
      ...command,
      queue,
      at: this.#parts.now(),
      sentAt: null,
      refusal: null,
    };
    const replaced = this.#entries.find(({ id }) => id === replaces) ?? null;
    try {
      await this.#storage.add(entry, replaced);
    } catch {
      // The disk refuses: better kept by this page alone than lost, and the store says so.
      this.#storage = memoryStorage(this.#entries);
      await this.#storage.add(entry, replaced);
      this.#claimRight();
    }
    await this.#refresh();
    this.#channel.tell(queue, null);
    this.wake();
  }

  /** Resolves with the server's answer to a command of this queue, whichever tab received it. */
  answerTo(id: string): Promise<CommandAck> {
    return new Promise((resolve) => this.#answers.set(id, resolve));
  }

  /** Removes an entry that was not sent yet, or was refused, and returns it; null if it may have arrived. */
  async takeBack(id: string): Promise<OutboxEntry | null> {
    const entry = this.#entries.find((each) => each.id === id);
    if (entry === undefined) return null;
    const taken = await this.#storage.take(entry.order);
    await this.#refresh();
    this.#channel.tell(entry.queue, null);
    return taken;
  }

  /** True while something waits for its answer: an act of the moment does not overtake it. */
  hasUnanswered(): boolean {
    return this.#next() !== undefined;
  }

  /** Called when something may have become sendable: the link is back, the right is ours, a try is due. */
  wake(): void {
    clearTimeout(this.#retry);
    if (!this.#sending) void this.#sendAll();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#right?.release();
    this.#channel.close();
  }

  #claimRight(): void {
    this.#right?.release();
    const { database } = this.#parts;
    const onHeld = () => void this.#refresh().then(() => this.wake());
    this.#right =
      database === null || this.#storage.kept === 'memory'
        ? soleSendingRight(onHeld)
        : claimSendingRight(this.#queue ?? '', database, onHeld);
  }

  async #refresh(): Promise<void> {
    const queue = this.#queue;
    if (queue === null) return;
    const entries = await this.#storage.entries(queue).catch(() => this.#entries);
    if (queue !== this.#queue || this.#closed) return;
    this.#entries = entries;
    this.#parts.store.setState({ outbox: entries, outboxKept: this.#storage.kept });
  }

  #next(): OutboxEntry | undefined {
    return this.#entries.find((entry) => entry.refusal === null);
  }

  #mayGo(): boolean {
    const { connection } = this.#parts.store.getState();
    return !this.#closed && connection === 'live' && this.#right?.held() === true;
  }

  async #sendAll(): Promise<void> {
    this.#sending = true;
    let answered = true;
    try {
      for (let next = this.#next(); answered && next && this.#mayGo(); next = this.#next()) {
        answered = await this.#send(next);
      }
    } catch {
      answered = false;
    } finally {
      this.#sending = false;
    }
    if (!answered) this.#wakeLater();
  }

  /** False where no lasting answer came: the entry stays first and is tried again. */
  async #send(entry: OutboxEntry): Promise<boolean> {
    const { id, type, payload, order, queue } = entry;
    const stillThere = await this.#storage.markSent(order, this.#parts.now());
    await this.#refresh();
    if (!stillThere) return true;
    const ack = await this.#parts.submit({ id, type, payload });
    if (ack === null || (!ack.ok && passing.has(ack.code))) return false;
    this.#failures = 0;
    if (ack.ok) await this.#storage.remove(order);
    else await this.#storage.markRefused(order, { code: ack.code, field: ack.field });
    await this.#refresh();
    if (!ack.ok) {
      this.#parts.store.setState({ lastRefusal: { id, type, code: ack.code, field: ack.field } });
    }
    this.#settle(id, ack);
    this.#channel.tell(queue, { id, ack });
    return true;
  }

  #settle(id: string, ack: CommandAck): void {
    this.#answers.get(id)?.(ack);
    this.#answers.delete(id);
  }

  #wakeLater(): void {
    if (this.#closed) return;
    const delay = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** this.#failures);
    this.#failures += 1;
    this.#retry = setTimeout(() => this.wake(), delay);
  }
}
