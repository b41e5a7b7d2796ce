import type { FloorRequest } from '@diemcau/shared/session/floor/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { ArrowDownWideNarrow, Mic, UserPlus, X } from 'lucide-react';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useMay } from '../../../session/useCommand.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState/EmptyState.tsx';
import { IconButton } from '../../../ui/IconButton/IconButton.tsx';
import { ReorderableList } from '../../../ui/ReorderableList/ReorderableList.tsx';
import { RefusalNote } from '../../../view/Act/RefusalNote.tsx';
import { QueueRow } from '../../../view/QueueRow/QueueRow.tsx';
import { placeOfSpeaker, speakerWords } from '../../../view/Speaker/speakers.ts';
import styles from '../Chair.module.css';
import { chairTexts } from '../chairTexts.ts';
import { useChairDialog } from '../dialogs.ts';
import { SpeakingTimeSelect } from './SpeakingTimeSelect.tsx';
import { type FloorActs, useFloorActs } from './useFloorActs.ts';

/** Who waits, in order, with the time that each point has used. */
export function QueuePanel() {
  const state = useSessionState((whole) => whole);
  const { queue, lastReorder } = state.floor;
  const floor = useFloorActs();
  const open = useChairDialog();
  const language = useLanguage();
  const texts = useTexts(chairTexts);
  const mayOrder = useMay('orderFloorByTimeUsed').allowed;
  const mayInvite = useMay('inviteToFloor').allowed;
  return (
    <section className={styles.panel} aria-labelledby="chair-queue">
      <div className={styles.panelHead}>
        <h2 id="chair-queue" className={styles.label}>
          {texts.queue} ({queue.length})
        </h2>
        <SpeakingTimeSelect />
      </div>
      <div className={styles.queue}>
        <ReorderableList
          label={texts.queue}
          items={queue}
          getId={({ requestId }) => requestId}
          getText={(request) => speakerWords(state, request, language)}
          renderItem={(request, index) => (
            <QueueRow
              state={state}
              request={request}
              place={index + 1}
              acts={
                <RequestActs state={state} request={request} floor={floor} isNext={index === 0} />
              }
            />
          )}
          onMove={(requestId, afterId) => open({ kind: 'moveRequest', requestId, afterId })}
          isFixed={() => !mayOrder}
          empty={<EmptyState title={texts.noQueue} explanation={texts.noQueueExplained} />}
        />
      </div>
      <RefusalNote act={floor.act} />
      {lastReorder === null ? null : (
        <p className={styles.quiet}>{texts.lastReorder(lastReorder.reason)}</p>
      )}
      <div className={styles.acts}>
        <Button icon={UserPlus} isDisabled={!mayInvite} onPress={() => open({ kind: 'invite' })}>
          {texts.invite}
        </Button>
        {queue.length < 2 ? null : (
          <Button
            kind="bare"
            icon={ArrowDownWideNarrow}
            isDisabled={!mayOrder}
            onPress={() => open({ kind: 'orderByTime' })}
          >
            {texts.orderByTime}
          </Button>
        )}
      </div>
    </section>
  );
}

interface RequestActsProps {
  readonly state: SessionState;
  readonly request: FloorRequest;
  readonly floor: FloorActs;
  readonly isNext: boolean;
}

function RequestActs({ state, request, floor, isNext }: RequestActsProps) {
  const language = useLanguage();
  const texts = useTexts(chairTexts);
  const who = placeOfSpeaker(state, request, language);
  const words = floor.isTaken ? texts.endAndGive(who) : texts.giveTo(who);
  return (
    <>
      <Button
        kind={isNext && !floor.isTaken ? 'primary' : 'quiet'}
        icon={Mic}
        aria-label={words}
        isDisabled={!floor.mayGive || floor.act.isPending}
        onPress={() => void floor.give(request.requestId)}
      >
        {texts.give}
      </Button>
      <IconButton
        icon={X}
        label={`${texts.removeFromQueue}: ${who}`}
        onPress={() => void floor.act.run('withdrawFloor', { requestId: request.requestId })}
      />
    </>
  );
}
