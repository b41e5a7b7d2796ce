import { FileText } from 'lucide-react';
import { formatTime } from '../../../i18n/format.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import styles from '../Chair.module.css';
import { useChairDialog } from '../dialogs.ts';
import { conclusionTexts } from './conclusionTexts.ts';
import { shownText } from './shownText.ts';

/** Across the page while a draft lies before the chair. */
export function ConclusionsNotice() {
  const conclusions = useSessionState((state) => state.conclusions);
  const open = useChairDialog();
  const texts = useTexts(conclusionTexts);
  const { version } = shownText(conclusions);
  if (conclusions.status !== 'presented' || version === null) return null;
  return (
    <div className={styles.notice}>
      <p>{texts.presented(version.version, formatTime(version.at))}</p>
      <Button kind="primary" icon={FileText} onPress={() => open({ kind: 'conclusions' })}>
        {texts.read}
      </Button>
    </div>
  );
}
