import type { CommandType, PayloadOf } from '@diemcau/shared/session/commands';
import { useCallback, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { type CommandRefusal, wordingOf } from '../../session/refusals.ts';
import type { SendResult } from '../../session/sendCommand.ts';
import { useCommand } from '../../session/useCommand.ts';

/** One place on the page from which commands are sent, and what became of the last one. */
export interface Act {
  /** Whether it was taken: accepted, or kept in the outbox until the link is back. */
  readonly run: <Type extends CommandType>(
    type: Type,
    payload: PayloadOf<Type>,
  ) => Promise<boolean>;
  /** The same, with the identifier of what was created. */
  readonly send: <Type extends CommandType>(
    type: Type,
    payload: PayloadOf<Type>,
  ) => Promise<SendResult>;
  readonly isPending: boolean;
  readonly refusal: CommandRefusal | null;
  /** Why the last command was refused and what to do, in the page's language. */
  readonly sentence: string | null;
  readonly dismiss: () => void;
}

/** For buttons and forms: a refusal is shown where the act was, by `RefusalNote`. */
export function useAct(): Act {
  const command = useCommand();
  const language = useLanguage();
  const [pending, setPending] = useState(0);
  const [refusal, setRefusal] = useState<CommandRefusal | null>(null);
  /** A refused text stays in the outbox: what is sent from here again takes its place there. */
  const refusedId = useRef<string | null>(null);
  const send: Act['send'] = useCallback(
    async (type, payload) => {
      setRefusal(null);
      setPending((count) => count + 1);
      try {
        const result = await command(type, payload, { replaces: refusedId.current });
        refusedId.current = result.status === 'refused' ? result.id : null;
        if (result.status === 'refused') setRefusal(result.refusal);
        return result;
      } finally {
        setPending((count) => count - 1);
      }
    },
    [command],
  );
  const run: Act['run'] = useCallback(
    async (type, payload) => (await send(type, payload)).status !== 'refused',
    [send],
  );
  return {
    run,
    send,
    isPending: pending > 0,
    refusal,
    sentence: refusal === null ? null : wordingOf(refusal.code)[language],
    dismiss: useCallback(() => setRefusal(null), []),
  };
}
