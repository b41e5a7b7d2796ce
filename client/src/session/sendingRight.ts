import type { ClientDatabase } from './clientDatabase.ts';
import { freshCommandId } from './commandId.ts';
import { isRecord } from './wireGuards.ts';

const LEASE = 8_000;
const RENEWAL = 2_500;

/** The right to send one queue: of several tabs with the same one, a single tab holds it at a time. */
export interface SendingRight {
  held(): boolean;
  release(): void;
}

/** A queue that no other tab can see is always ours to send. */
export function soleSendingRight(onHeld: () => void): SendingRight {
  let released = false;
  queueMicrotask(() => {
    if (!released) onHeld();
  });
  return {
    held: () => !released,
    release: () => {
      released = true;
    },
  };
}

/**
 * Waits for the right and calls back once it is held: by Web Locks where the browser has them, else (pages
 * without TLS) by a lease in the database, whose transactions are in order across tabs. Should two tabs
 * send after all, a command's identifier keeps it from happening twice.
 */
export function claimSendingRight(
  queue: string,
  database: ClientDatabase,
  onHeld: () => void,
): SendingRight {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  return locks ? claimLock(locks, queue, onHeld) : claimLease(database, queue, onHeld);
}

function claimLock(locks: LockManager, queue: string, onHeld: () => void): SendingRight {
  const withdrawal = new AbortController();
  const { promise: released, resolve } = Promise.withResolvers<void>();
  let held = false;
  const request = locks.request(`diemcau.outbox.${queue}`, { signal: withdrawal.signal }, () => {
    if (withdrawal.signal.aborted) return;
    held = true;
    onHeld();
    return released;
  });
  // Withdrawn before it was granted: nothing to do.
  request.catch(() => undefined);
  return {
    held: () => held,
    release() {
      held = false;
      withdrawal.abort();
      resolve();
    },
  };
}

function claimLease(database: ClientDatabase, queue: string, onHeld: () => void): SendingRight {
  const holder = freshCommandId();
  let until = 0;
  let released = false;
  const held = () => !released && until > Date.now();
  const renew = async () => {
    const before = held();
    until = await takeLease(database, queue, holder).catch(() => 0);
    if (!before && held()) onHeld();
  };
  void renew();
  const timer = setInterval(() => void renew(), RENEWAL);
  return {
    held,
    release() {
      released = true;
      clearInterval(timer);
      void giveBackLease(database, queue, holder).catch(() => undefined);
    },
  };
}

const holderNow = (lease: unknown): unknown =>
  isRecord(lease) && typeof lease.until === 'number' && lease.until > Date.now()
    ? lease.holder
    : null;

/** Until when the lease is ours; 0 where another tab has it. */
async function takeLease(database: ClientDatabase, queue: string, holder: string): Promise<number> {
  const transaction = database.transaction('leases', 'readwrite');
  const current = holderNow(await transaction.store.get(queue));
  const until = current === null || current === holder ? Date.now() + LEASE : 0;
  if (until > 0) await transaction.store.put({ holder, until }, queue);
  await transaction.done;
  return until;
}

async function giveBackLease(
  database: ClientDatabase,
  queue: string,
  holder: string,
): Promise<void> {
  const transaction = database.transaction('leases', 'readwrite');
  if (holderNow(await transaction.store.get(queue)) === holder) {
    await transaction.store.delete(queue);
  }
  await transaction.done;
}
