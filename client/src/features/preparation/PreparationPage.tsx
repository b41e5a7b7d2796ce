import { Play } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useMay } from '../../session/useCommand.ts';
import { useSessionState } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { Tabs } from '../../ui/Tabs/Tabs.tsx';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { SecretaryShell } from '../../view/SecretaryShell/SecretaryShell.tsx';
import { AgendaSection } from './AgendaSection.tsx';
import { DetailsSection } from './DetailsSection.tsx';
import { ListsSection } from './ListsSection.tsx';
import { PointsSection } from './PointsSection.tsx';
import styles from './Preparation.module.css';
import { preparationTexts } from './preparationTexts.ts';

/** Everything that a session needs before it opens; most of it can still be changed while it runs. */
export function PreparationPage() {
  const texts = useTexts(preparationTexts);
  const [tab, setTab] = useState('details');
  const pointCount = useSessionState(({ attendance }) => attendance.pointOrder.length);
  const itemCount = useSessionState(({ agenda }) => agenda.itemOrder.length);
  return (
    <SecretaryShell title={texts.preparation}>
      <div className={styles.head}>
        <h1>{texts.preparation}</h1>
        <OpenSession />
      </div>
      <Tabs
        label={texts.parts}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'details', label: texts.details, content: <DetailsSection /> },
          {
            id: 'points',
            label: texts.pointsAndPeople,
            count: pointCount,
            content: <PointsSection />,
          },
          { id: 'agenda', label: texts.agenda, count: itemCount, content: <AgendaSection /> },
          { id: 'lists', label: texts.lists, content: <ListsSection /> },
        ]}
      />
    </SecretaryShell>
  );
}

function OpenSession() {
  const texts = useTexts(preparationTexts);
  const may = useMay('openSession');
  const act = useAct();
  const [isAsking, setAsking] = useState(false);
  if (!may.allowed && may.code !== 'cutOff') return null;
  return (
    <>
      <Button kind="primary" icon={Play} isDisabled={!may.allowed} onPress={() => setAsking(true)}>
        {texts.openSession}
      </Button>
      <ConfirmDialog
        title={texts.openQuestion}
        consequence={texts.openConsequence}
        confirmLabel={texts.openSession}
        isOpen={isAsking}
        onOpenChange={setAsking}
        onConfirm={() => act.run('openSession', {})}
      >
        <RefusalNote act={act} />
      </ConfirmDialog>
    </>
  );
}
