import type { SessionState } from '@diemcau/shared/session/state';
import { WandSparkles } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { useLiveSession } from '../../session/sessionContext.ts';
import { useMay } from '../../session/useCommand.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { useUndo } from './undo/undoContext.ts';
import { writingTexts } from './writingTexts.ts';

/** One press: the whole notice from what the session holds, each sentence with its sources. */
export function FirstDraft({ conclusions }: Pick<SessionState, 'conclusions'>) {
  const texts = useTexts(writingTexts);
  const { store } = useLiveSession();
  const may = useMay('draftConclusions');
  const act = useAct();
  const { undo } = useUndo();
  if (may.code === 'forbidden' || conclusions.status === 'approved') return null;
  const isFirst = conclusions.order.length === 0;
  const draft = async () => {
    const result = await act.send('draftConclusions', {});
    if (result.status !== 'accepted') return;
    const own = (entryId: string) =>
      entryId === result.newId || entryId.startsWith(`${result.newId}.`);
    const count = () =>
      Object.keys(store.getState().state?.conclusions.entries ?? {}).filter(own).length;
    // The acknowledgement may come before the events.
    const say = () => {
      if (store.getState().seq < result.seq) return false;
      showToast(texts.drafted(count()), {
        action: { label: texts.undo, onAction: () => void undo() },
      });
      return true;
    };
    if (say()) return;
    const stop = store.subscribe(() => {
      if (say()) stop();
    });
  };
  return (
    <span title={may.reason ?? undefined}>
      <Button
        icon={WandSparkles}
        kind={isFirst ? 'primary' : 'quiet'}
        isPending={act.isPending}
        isDisabled={!may.allowed}
        onPress={() => void draft()}
      >
        {isFirst ? texts.firstDraft : texts.draftMore}
        {may.reason === null ? null : <span className="visually-hidden"> ({may.reason})</span>}
      </Button>
      <RefusalNote act={act} />
    </span>
  );
}
