import { ChevronRight, Square } from 'lucide-react';
import { useTexts } from '../../../i18n/texts.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { ActButton } from '../../../view/Act/ActButton.tsx';
import styles from '../Chair.module.css';
import { agendaTexts } from './agendaTexts.ts';
import { nextItem } from './nextItem.ts';

/** What comes next, and the button that goes there; at the end of the agenda, the one that finishes it. */
export function NextAct() {
  const next = useSessionState(({ agenda }) => nextItem(agenda));
  const currentItemId = useSessionState(({ agenda }) => agenda.currentItemId);
  const phase = useSessionState(({ lifecycle }) => lifecycle.phase);
  // The accent is for the act of the moment: while there is something to hear or decide, this is not it.
  const isBusy = useSessionState(
    ({ floor, obstacles }) =>
      floor.currentSpeechId !== null || floor.queue.length > 0 || obstacles.onTableId !== null,
  );
  const texts = useTexts(agendaTexts);
  if (phase === 'adjourned') return null;
  return (
    <div className={styles.next}>
      <p className={styles.nextTitle}>
        {next === null ? texts.noNext : texts.nextItem(next.title)}
      </p>
      {next === null ? (
        currentItemId !== null && (
          <ActButton type="finishAgendaItem" payload={{ itemId: currentItemId }} icon={Square}>
            {texts.finish}
          </ActButton>
        )
      ) : (
        <ActButton
          type="startAgendaItem"
          payload={{ itemId: next.itemId }}
          kind={isBusy ? 'quiet' : 'primary'}
          icon={ChevronRight}
        >
          <span aria-hidden="true">{texts.next}</span>
          <span className="visually-hidden">{texts.startNext(next.title)}</span>
        </ActButton>
      )}
    </div>
  );
}
