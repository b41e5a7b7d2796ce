import type { CommitteeCommand } from '@diemcau/shared/committee/followUp/commands';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { freshCommandId } from '../../session/commandId.ts';
import { sendToCommittee } from '../../session/followUpApi.ts';
import { showToast } from '../../ui/Toast/toasts.ts';
import { type Call, useCall } from '../../view/Request/useCall.ts';
import { useCommittee } from './committeeContext.ts';
import { registersTexts } from './registersTexts.ts';

export interface CommitteeAct extends Pick<Call, 'isPending' | 'sentence'> {
  /** True once it is on disk: the registers are then asked for again. */
  readonly send: (command: CommitteeCommand) => Promise<boolean>;
}

/** One act of the secretary's on the committee's log; tried again after a lost link, it happens once. */
export function useCommitteeAct(): CommitteeAct {
  const texts = useTexts(registersTexts);
  const { side, reload } = useCommittee();
  const { run, isPending, sentence } = useCall();
  const [last, setLast] = useState({ id: freshCommandId(), payload: '' });
  return {
    isPending,
    sentence,
    async send(command) {
      const written = JSON.stringify(command);
      const id = last.payload === written ? last.id : freshCommandId();
      setLast({ id, payload: written });
      const done = await run(sendToCommittee(side, id, command));
      if (done === null) return false;
      showToast(texts.saved, { tone: 'good' });
      reload();
      return true;
    },
  };
}
