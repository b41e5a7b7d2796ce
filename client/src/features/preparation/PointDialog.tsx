import type { Point, PointDetails } from '@diemcau/shared/session/attendance/state';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { unitName } from '../../session/names.ts';
import { units } from '../../session/selectors.ts';
import { useSessionState } from '../../session/useSession.ts';
import { MultiSelect } from '../../ui/MultiSelect/MultiSelect.tsx';
import { RadioGroup } from '../../ui/RadioGroup/RadioGroup.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { FormDialog } from '../../view/Form/FormDialog.tsx';
import { preparationTexts } from './preparationTexts.ts';

interface PointDialogProps {
  /** Null for a new one. */
  readonly point: Point | null;
  readonly onClose: () => void;
}

/** Adds a point or changes one: its kind, its name, who sits in it. */
export function PointDialog({ point, onClose }: PointDialogProps) {
  const texts = useTexts(preparationTexts);
  const language = useLanguage();
  const options = useSessionState(units).map((unit) => ({
    id: unit.unitId,
    label: unitName(unit, language),
  }));
  const hasCentral = useSessionState(({ attendance }) =>
    Object.values(attendance.points).some(({ kind }) => kind === 'central'),
  );
  const act = useAct();
  const [wasSubmitted, setSubmitted] = useState(false);
  const [form, setForm] = useState<PointDetails>(
    point === null
      ? { kind: hasCentral ? 'member' : 'central', name: '', unitIds: [] }
      : { kind: point.kind, name: point.name, unitIds: point.unitIds },
  );
  const isNameless = form.name.trim() === '';

  /** The first unit lends the point its name as long as nobody has typed one. */
  const chooseUnits = (unitIds: readonly string[]) => {
    const first = options.find(({ id }) => id === unitIds[0])?.label;
    const name = isNameless && first !== undefined ? first : form.name;
    setForm({ ...form, unitIds: [...unitIds], name });
  };
  const submit = async () => {
    setSubmitted(true);
    if (isNameless) return;
    const details = { ...form, name: form.name.trim() };
    const done =
      point === null
        ? await act.run('addPoint', details)
        : await act.run('editPoint', { ...details, pointId: point.pointId });
    if (done) onClose();
  };

  return (
    <FormDialog
      title={point === null ? texts.addPoint : texts.editPoint}
      submitLabel={texts.save}
      isPending={act.isPending}
      sentence={act.sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      <RadioGroup
        label={texts.pointKind}
        orientation="horizontal"
        options={[
          { id: 'central', label: texts.central },
          { id: 'member', label: texts.member },
        ]}
        value={form.kind}
        onChange={(kind) => setForm({ ...form, kind: kind === 'central' ? 'central' : 'member' })}
      />
      <TextField
        label={texts.pointName}
        isRequired
        autoFocus
        value={form.name}
        onChange={(name) => setForm({ ...form, name })}
        error={wasSubmitted && isNameless ? texts.pointNameNeeded : null}
      />
      <MultiSelect
        label={texts.unitsThere}
        options={options}
        value={form.unitIds}
        onChange={chooseUnits}
      />
    </FormDialog>
  );
}
