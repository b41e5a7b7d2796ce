import { useState } from 'react';
import { FigureFields } from '../../../delegation/figures/FigureFields.tsx';
import {
  emptyFigure,
  faultsOf,
  figureDetailsOf,
  isFigureForm,
} from '../../../delegation/figures/figureForm.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { unitName } from '../../../session/names.ts';
import { units } from '../../../session/selectors.ts';
import { useDraft } from '../../../session/useDraft.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { ComboBox } from '../../../ui/ComboBox/ComboBox.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import { secretaryTexts } from '../secretaryTexts.ts';

/** A figure that was reported by word of mouth, written down for the agency that gave it. */
export function NewFigureDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(secretaryTexts);
  const language = useLanguage();
  const list = useSessionState(units);
  const act = useAct();
  const draft = useDraft('figure for others', emptyFigure, isFigureForm);
  const [unitId, setUnitId] = useState<string | null>(null);
  const [wasSubmitted, setSubmitted] = useState(false);
  const faults = faultsOf(draft.value);
  const submit = async () => {
    setSubmitted(true);
    if (faults.size > 0) return;
    const payload = { ...figureDetailsOf(draft.value), reportedByUnitId: unitId };
    if (!(await act.run('reportFigure', payload))) return;
    draft.clear();
    onClose();
  };
  return (
    <FormDialog
      title={texts.addFigure}
      submitLabel={texts.save}
      isPending={act.isPending}
      sentence={act.sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      <ComboBox
        label={texts.reportedBy}
        placeholder={texts.wholeSession}
        options={list.map((unit) => ({ id: unit.unitId, label: unitName(unit, language) }))}
        value={unitId}
        onChange={setUnitId}
      />
      <FigureFields
        form={draft.value}
        figureId={null}
        faults={wasSubmitted ? faults : new Set()}
        onChange={draft.change}
      />
    </FormDialog>
  );
}
