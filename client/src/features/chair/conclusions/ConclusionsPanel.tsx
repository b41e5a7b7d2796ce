import { FileText } from 'lucide-react';
import { useState } from 'react';
import { formatTime } from '../../../i18n/format.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useMay } from '../../../session/useCommand.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { RecordLink } from '../../../view/RecordLink/RecordLink.tsx';
import styles from '../Chair.module.css';
import { useChairDialog } from '../dialogs.ts';
import { ReasonDialog } from '../ReasonDialog.tsx';
import { conclusionTexts } from './conclusionTexts.ts';
import { shownText } from './shownText.ts';

/** Where the conclusions stand, and the way to read them. */
export function ConclusionsPanel() {
  const conclusions = useSessionState((state) => state.conclusions);
  const open = useChairDialog();
  const act = useAct();
  const texts = useTexts(conclusionTexts);
  const mayRevise = useMay('reviseConclusions').allowed;
  const [isRevising, setRevising] = useState(false);
  const { version } = shownText(conclusions);
  return (
    <div className={styles.form}>
      <p>{wordsOf()}</p>
      <div className={styles.acts}>
        <Button icon={FileText} onPress={() => open({ kind: 'conclusions' })}>
          {conclusions.status === 'presented' ? texts.read : texts.readDraft}
        </Button>
        {conclusions.status === 'approved' && mayRevise ? (
          <Button kind="bare" onPress={() => setRevising(true)}>
            {texts.revise}
          </Button>
        ) : null}
        <RecordLink />
      </div>
      {isRevising ? (
        <ReasonDialog
          title={texts.revise}
          consequence={texts.reviseConsequence}
          submitLabel={texts.revise}
          act={act}
          onSubmit={(reason) => act.run('reviseConclusions', { reason })}
          onClose={() => setRevising(false)}
        />
      ) : null}
    </div>
  );

  function wordsOf(): string {
    if (version === null) return texts.draft;
    return conclusions.status === 'approved'
      ? texts.approved(version.version, formatTime(version.approvedAt ?? version.at))
      : texts.presented(version.version, formatTime(version.at));
  }
}
