import type { Conclusions } from '@diemcau/shared/session/conclusions/state';
import { useTexts } from '../../i18n/texts.ts';
import { sessionWords } from '../../session/words.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import drafting from './Drafting.module.css';
import styles from './Writing.module.css';
import { writingTexts } from './writingTexts.ts';

interface RemovedDialogProps {
  readonly conclusions: Conclusions;
  readonly onClose: () => void;
}

const LABEL_LENGTH = 60;

/** What was taken out of the draft, to be put back where it stood. */
export function RemovedDialog({ conclusions, onClose }: RemovedDialogProps) {
  const texts = useTexts(writingTexts);
  const words = useTexts(sessionWords);
  const act = useAct();
  const removed = Object.entries(conclusions.removed);
  const restore = async (entryId: string) => {
    if (await act.run('restoreConclusion', { entryId })) showToast(texts.restored);
  };
  return (
    <Dialog title={texts.removedTitle} isOpen onOpenChange={onClose} isDismissable>
      {removed.length === 0 ? <p>{texts.noneRemoved}</p> : null}
      {/* biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers */}
      <ul role="list" className={styles.removedList}>
        {removed.map(([entryId, { section, text }]) => (
          <li key={entryId}>
            <div>
              <p className={drafting.small}>{words.section[section]}</p>
              <p lang="vi" className={styles.removedText}>
                {text}
              </p>
            </div>
            <Button
              isDisabled={act.isPending}
              aria-label={texts.restoreThis(text.slice(0, LABEL_LENGTH))}
              onPress={() => void restore(entryId)}
            >
              {texts.restore}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalNote act={act} />
    </Dialog>
  );
}
