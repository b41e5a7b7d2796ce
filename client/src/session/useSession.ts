import type { Role } from '@diemcau/shared/log/storedEvent';
import type { PresenceMessage } from '@diemcau/shared/protocol/messages';
import type { Party } from '@diemcau/shared/session/meta';
import type { Audience } from '@diemcau/shared/session/redact';
import type { SessionState } from '@diemcau/shared/session/state';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useServerTime } from '../ui/Clock/serverTime.ts';
import { useLiveSession } from './sessionContext.ts';
import type { ConnectionStatus, SessionData } from './sessionStore.ts';

function useSessionData<Value>(selector: (data: SessionData) => Value): Value {
  return useStore(useLiveSession().store, useShallow(selector));
}

/** The session's identifier, for addresses and requests. */
export const useSessionId = (): string => useLiveSession().sessionId;

/**
 * What the selector picks from the state; the component renders again only when that has changed. A list or
 * object of parts of the state may be built in it (members are compared one by one), new objects inside
 * such a list may not: pick first, then compute in `useMemo`.
 */
export function useSessionState<Value>(selector: (state: SessionState) => Value): Value {
  return useSessionData(({ state }) => {
    // SessionProvider shows its children once the first state is there.
    if (state === null) throw new Error('The session has no state yet');
    return selector(state);
  });
}

/** Who this page speaks for. */
export interface Standing {
  readonly party: Party;
  /** The role just now: it differs from the party's while the chair is handed over. */
  readonly role: Role;
  readonly audience: Audience;
}

export function useParty(): Standing {
  return useSessionData(({ party, role, audience }) => {
    if (party === null || role === null || audience === null) {
      throw new Error('The session has not said who we are yet');
    }
    return { party, role, audience };
  });
}

/** The number of the last event that this page knows, those hidden from it included. */
export const useLastEvent = (): number => useSessionData(({ seq }) => seq);

export interface ConnectionState {
  readonly status: ConnectionStatus;
  readonly isLive: boolean;
  /** When the link was lost, by the server's clock; null while it stands. */
  readonly cutOffAt: number | null;
  /** What the server said before it closed the link. */
  readonly notice: SessionData['notice'];
  /** Points connected just now; null until told. */
  readonly presence: PresenceMessage | null;
}

export const useConnection = (): ConnectionState =>
  useSessionData(({ connection, cutOffAt, notice, presence }) => ({
    status: connection,
    isLive: connection === 'live',
    cutOffAt,
    notice,
    presence,
  }));

/** Who else, chair or secretary, has which entry of the conclusions open for writing. */
export const useDraftingBy = (): SessionData['draftingBy'] =>
  useSessionData(({ draftingBy }) => draftingBy);

/**
 * The server's time in milliseconds, in whole seconds; the component renders each second while `isRunning`.
 * For a mere display use `Clock` and `ElapsedTime` from `ui`.
 */
export const useServerClock = (isRunning = true): number => useServerTime(1_000, isRunning);
