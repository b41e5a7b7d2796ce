import type { IssuedAgencyLink } from '@diemcau/shared/protocol/api/followUp';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { momentOf } from '../../../i18n/vietnameseTime.ts';
import { unitName } from '../../../session/names.ts';
import { ComboBox } from '../../../ui/ComboBox/ComboBox.tsx';
import { DateField } from '../../../ui/DateField/DateField.tsx';
import { TextField } from '../../../ui/TextField/TextField.tsx';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import { useCall } from '../../../view/Request/useCall.ts';
import { useCommittee } from '../committeeContext.ts';
import { createAgencyLink } from '../registersApi.ts';
import { agencyLinksTexts } from './agencyLinksTexts.ts';

const DAY = 24 * 60 * 60_000;

interface NewLinkDialogProps {
  readonly onIssued: (issued: IssuedAgencyLink) => void;
  readonly onClose: () => void;
}

/** A link for one agency; those that answer for a task stand first. */
export function NewLinkDialog({ onIssued, onClose }: NewLinkDialogProps) {
  const texts = useTexts(agencyLinksTexts);
  const language = useLanguage();
  const { committeeId, register, catalogue } = useCommittee();
  const call = useCall();
  const [unitId, setUnitId] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [wasSubmitted, setSubmitted] = useState(false);
  const options = useMemo(() => {
    const answering = register.byAgency.map(({ unit }) => unit);
    const units = new Map([...answering, ...catalogue.units].map((unit) => [unit.unitId, unit]));
    return [...units.values()].map((unit) => ({
      id: unit.unitId,
      label: unitName(unit, language),
    }));
  }, [register, catalogue, language]);
  const submit = async () => {
    setSubmitted(true);
    if (unitId === null) return;
    const end = momentOf(lastDay, null);
    const issued = await call.run(
      createAgencyLink(committeeId, {
        unitId,
        label: label.trim() === '' ? null : label.trim(),
        expiresAt: end === null ? null : end + DAY,
      }),
    );
    if (issued !== null) onIssued(issued);
  };
  return (
    <FormDialog
      title={texts.createLink}
      submitLabel={texts.createLink}
      isPending={call.isPending}
      sentence={call.sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      <ComboBox
        label={texts.agency}
        isRequired
        options={options}
        value={unitId}
        onChange={setUnitId}
        error={wasSubmitted && unitId === null ? texts.unitNeeded : null}
      />
      <TextField
        label={texts.linkLabel}
        description={texts.linkLabelHelp}
        value={label}
        onChange={setLabel}
      />
      <DateField
        label={texts.expiresOn}
        description={texts.expiresHelp}
        value={lastDay}
        onChange={setLastDay}
      />
    </FormDialog>
  );
}
