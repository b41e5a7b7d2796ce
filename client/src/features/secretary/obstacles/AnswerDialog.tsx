import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import { useState } from 'react';
import { isText } from '../../../delegation/forms/isText.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { unitName } from '../../../session/names.ts';
import { units } from '../../../session/selectors.ts';
import { useDraft } from '../../../session/useDraft.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { ComboBox } from '../../../ui/ComboBox/ComboBox.tsx';
import { TextArea } from '../../../ui/TextArea/TextArea.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import { secretaryTexts } from '../secretaryTexts.ts';

interface AnswerDialogProps {
  readonly obstacle: Obstacle;
  readonly onClose: () => void;
}

/** An answer that was spoken in the room, written down for the agency that gave it. */
export function AnswerDialog({ obstacle, onClose }: AnswerDialogProps) {
  const texts = useTexts(secretaryTexts);
  const language = useLanguage();
  const list = useSessionState(units);
  const act = useAct();
  const draft = useDraft(`answer:${obstacle.obstacleId}`, '', isText);
  const [unitId, setUnitId] = useState<string | null>(obstacle.assignedUnitIds[0] ?? null);
  const [wasSubmitted, setSubmitted] = useState(false);
  const text = draft.value.trim();
  const submit = async () => {
    setSubmitted(true);
    if (text === '') return;
    const { obstacleId } = obstacle;
    if (!(await act.run('answerObstacle', { obstacleId, unitId, text }))) return;
    draft.clear();
    onClose();
  };
  return (
    <FormDialog
      title={`${texts.answer}: ${obstacle.number}`}
      submitLabel={texts.save}
      isPending={act.isPending}
      sentence={act.sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>{obstacle.text}</p>
      <ComboBox
        label={texts.answerOf}
        placeholder={texts.answerOfNobody}
        options={list.map((unit) => ({ id: unit.unitId, label: unitName(unit, language) }))}
        value={unitId}
        onChange={setUnitId}
      />
      <TextArea
        label={texts.answerText}
        isRequired
        autoFocus
        limit={10_000}
        value={draft.value}
        onChange={draft.change}
        error={wasSubmitted && text === '' ? texts.textNeeded : null}
      />
    </FormDialog>
  );
}
