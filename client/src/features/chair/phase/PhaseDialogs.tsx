import { useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { people, pointOf } from '../../../session/selectors.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { ComboBox } from '../../../ui/ComboBox/ComboBox.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { RefusalNote } from '../../../view/Act/RefusalNote.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { ActDialog } from '../ActDialog.tsx';
import { chairTexts } from '../chairTexts.ts';
import { ReasonDialog } from '../ReasonDialog.tsx';

interface Closable {
  readonly onClose: () => void;
}

export function RecessDialog({ onClose }: Closable) {
  const act = useAct();
  const texts = useTexts(chairTexts);
  return (
    <ReasonDialog
      title={texts.recessTitle}
      consequence={texts.recessConsequence}
      submitLabel={texts.recess}
      act={act}
      isOptional
      onSubmit={(reason) => act.run('recessSession', { reason: reason === '' ? null : reason })}
      onClose={onClose}
    />
  );
}

export function AdjournDialog({ onClose }: Closable) {
  const act = useAct();
  const texts = useTexts(chairTexts);
  return (
    <ConfirmDialog
      title={texts.adjournTitle}
      consequence={texts.adjournConsequence}
      confirmLabel={texts.adjourn}
      kind="danger"
      isOpen
      onOpenChange={onClose}
      onConfirm={() => act.run('adjournSession', {})}
    >
      <RefusalNote act={act} />
    </ConfirmDialog>
  );
}

export function ReopenDialog({ onClose }: Closable) {
  const act = useAct();
  const texts = useTexts(chairTexts);
  return (
    <ReasonDialog
      title={texts.reopen}
      consequence={texts.reopenConsequence}
      submitLabel={texts.reopen}
      act={act}
      onSubmit={(reason) => act.run('reopenSession', { reason })}
      onClose={onClose}
    />
  );
}

export function HandOverDialog({ onClose }: Closable) {
  const act = useAct();
  const texts = useTexts(chairTexts);
  const state = useSessionState((whole) => whole);
  const [personId, setPersonId] = useState<string | null>(null);
  const options = people(state).map((person) => ({
    id: person.personId,
    label: person.name,
    description: [person.office, pointOf(state, person.pointId)?.name].filter(Boolean).join(' · '),
  }));
  return (
    <ActDialog
      title={texts.handOver}
      submitLabel={texts.handOver}
      act={act}
      isSubmitDisabled={personId === null}
      onSubmit={async () => personId !== null && act.run('handOverChair', { personId })}
      onClose={onClose}
    >
      <p>{texts.handOverConsequence}</p>
      <ComboBox
        label={texts.handOverTo}
        options={options}
        value={personId}
        onChange={setPersonId}
        placeholder={texts.findPerson}
        isRequired
      />
    </ActDialog>
  );
}
