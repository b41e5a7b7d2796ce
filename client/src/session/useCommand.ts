import type { CommandType } from '@diemcau/shared/session/commands';
import { refusal } from '@diemcau/shared/session/policy';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useLanguage } from '../i18n/language.ts';
import { classOf } from './commandClasses.ts';
import { type EntryOf, isEntryOf, type OutboxEntry } from './outboxEntry.ts';
import { type CommandRefusal, type RefusalCode, wordingOf } from './refusals.ts';
import type { Send } from './sendCommand.ts';
import { useLiveSession } from './sessionContext.ts';

/** `send(type, payload)`: the same function on every render. */
export const useCommand = (): Send => useLiveSession().send;

/** Whether the party of this page may send a command just now, and if not, why, in the page's language. */
export interface Permission {
  readonly allowed: boolean;
  readonly code: RefusalCode | null;
  readonly reason: string | null;
}

/**
 * By role, phase of the session and link; what depends on the thing itself ("only its own obstacle") the
 * server decides. For disabling a button together with its reason.
 */
export function useMay(type: CommandType): Permission {
  const language = useLanguage();
  const code = useStore(
    useLiveSession().store,
    ({ role, state, connection }): RefusalCode | null => {
      if (role === null || state === null) return 'cutOff';
      const refused = refusal(type, role, state.lifecycle.phase);
      if (refused !== null) return refused;
      return classOf(type) === 'momentary' && connection !== 'live' ? 'cutOff' : null;
    },
  );
  return { allowed: code === null, code, reason: code === null ? null : wordingOf(code)[language] };
}

/** `waiting` was not sent yet; `sent` is under way or has lost its answer; `refused` waits for its writer. */
export type EntryStatus = 'waiting' | 'sent' | 'refused';

export function statusOf({ refusal: refused, sentAt }: OutboxEntry): EntryStatus {
  if (refused !== null) return 'refused';
  return sentAt === null ? 'waiting' : 'sent';
}

/** Commands of one type that the server has not taken yet, oldest first; all of them without a type. */
export function usePending<Type extends CommandType>(type: Type): readonly EntryOf<Type>[];
export function usePending(): readonly OutboxEntry[];
export function usePending(type?: CommandType): readonly OutboxEntry[] {
  return useStore(
    useLiveSession().store,
    useShallow(({ outbox }) =>
      type === undefined ? outbox : outbox.filter((entry) => isEntryOf(entry, type)),
    ),
  );
}

export interface OutboxActs {
  /** `memory` where the browser keeps nothing: what waits is lost when the page is closed. */
  readonly kept: 'disk' | 'memory';
  /**
   * Removes an entry that was not sent yet, or was refused, and gives it back, so that its text can go into
   * the form again. Null where it may have arrived already. Discarding is taking back and doing nothing.
   */
  readonly takeBack: (id: string) => Promise<OutboxEntry | null>;
}

export function useOutbox(): OutboxActs {
  const { store, outbox } = useLiveSession();
  const kept = useStore(store, ({ outboxKept }) => outboxKept);
  return { kept, takeBack: (id) => outbox.takeBack(id) };
}

/** The last refusal of any command of this page, with its sentence; null once dismissed. */
export function useLastRefusal(): {
  readonly refusal: CommandRefusal | null;
  readonly sentence: string | null;
  readonly dismiss: () => void;
} {
  const { store, dismissRefusal } = useLiveSession();
  const language = useLanguage();
  const last = useStore(store, ({ lastRefusal }) => lastRefusal);
  const sentence = last === null ? null : wordingOf(last.code)[language];
  return { refusal: last, sentence, dismiss: dismissRefusal };
}
