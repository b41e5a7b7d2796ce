import type { CommandType, PayloadOf } from '@diemcau/shared/session/commands';
import { useCallback, useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { type CommandRefusal, wordingOf } from '../../session/refusals.ts';
import { useCommand } from '../../session/useCommand.ts';
import { showToast } from '../../ui/Toast/toasts.ts';
import { delegationTexts } from '../delegationTexts.ts';

export interface Submit {
  /** Whether it was taken: accepted, or kept in the outbox until the link is back. Either is told. */
  readonly run: <Type extends CommandType>(
    type: Type,
    payload: PayloadOf<Type>,
  ) => Promise<boolean>;
  readonly isPending: boolean;
  readonly refusal: CommandRefusal | null;
  /** Why it was refused and what to do, in the page's language. */
  readonly sentence: string | null;
}

/** Sends what a form holds. What is sent again after a refusal takes the place of the refused one. */
export function useSubmit(replaces: string | null): Submit {
  const send = useCommand();
  const language = useLanguage();
  const texts = useTexts(delegationTexts);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<CommandRefusal | null>(null);
  const refusedId = refusal?.id ?? replaces;
  const run: Submit['run'] = useCallback(
    async (type, payload) => {
      setPending(true);
      const result = await send(type, payload, { replaces: refusedId });
      setPending(false);
      if (result.status === 'refused') {
        setRefusal(result.refusal);
        return false;
      }
      showToast(result.status === 'accepted' ? texts.sent : texts.keptToSend, {
        tone: result.status === 'accepted' ? 'good' : 'info',
      });
      return true;
    },
    [send, refusedId, texts],
  );
  return {
    run,
    isPending,
    refusal,
    sentence: refusal === null ? null : wordingOf(refusal.code)[language],
  };
}
