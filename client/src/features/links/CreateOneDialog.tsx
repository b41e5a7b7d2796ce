import type { InvitedRole, IssuedInvitation } from '@diemcau/shared/protocol/api/invitations';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { momentOf } from '../../i18n/vietnameseTime.ts';
import { unitName } from '../../session/names.ts';
import { points, units } from '../../session/selectors.ts';
import { useSessionId, useSessionState } from '../../session/useSession.ts';
import { sessionWords } from '../../session/words.ts';
import { Checkbox } from '../../ui/Checkbox/Checkbox.tsx';
import { ComboBox } from '../../ui/ComboBox/ComboBox.tsx';
import { DateField } from '../../ui/DateField/DateField.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { FormDialog } from '../../view/Form/FormDialog.tsx';
import { useCall } from '../../view/Request/useCall.ts';
import { createInvitations } from './invitationsApi.ts';
import { linksTexts } from './linksTexts.ts';

const ROLES: readonly InvitedRole[] = [
  'point',
  'agency',
  'chair',
  'secretary',
  'observer',
  'screen',
  'technician',
];
const OF_A_ROOM: ReadonlySet<InvitedRole> = new Set(['chair', 'point', 'agency']);
const DAY = 24 * 60 * 60_000;

interface CreateOneDialogProps {
  readonly onIssued: (issued: readonly IssuedInvitation[]) => void;
  readonly onClose: () => void;
}

/** One link with terms of its own: whom for, until when, for one device or for all of the room. */
export function CreateOneDialog({ onIssued, onClose }: CreateOneDialogProps) {
  const texts = useTexts(linksTexts);
  const words = useTexts(sessionWords);
  const language = useLanguage();
  const sessionId = useSessionId();
  const rooms = useSessionState(points);
  const agencies = useSessionState(units);
  const call = useCall();
  const [role, setRole] = useState<InvitedRole>('point');
  const [pointId, setPointId] = useState<string | null>(null);
  const [unitId, setUnitId] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [oneTime, setOneTime] = useState(false);
  const [wasSubmitted, setSubmitted] = useState(false);
  const usual =
    role === 'agency'
      ? agencies.find((unit) => unit.unitId === unitId)?.name.vi
      : rooms.find((room) => room.pointId === pointId)?.name;
  const shownLabel = label.trim() === '' ? (usual ?? '') : label.trim();
  const lacks = {
    point: OF_A_ROOM.has(role) && pointId === null,
    unit: role === 'agency' && unitId === null,
    label: shownLabel === '',
  };

  const submit = async () => {
    setSubmitted(true);
    if (lacks.point || lacks.unit || lacks.label) return;
    const end = momentOf(lastDay, null);
    const wanted = {
      role,
      pointId,
      unitId: role === 'agency' ? unitId : null,
      label: shownLabel,
      expiresAt: end === null ? null : end + DAY,
      oneTime,
    };
    const made = await call.run(createInvitations(sessionId, [wanted]));
    if (made !== null) onIssued(made.issued);
  };

  return (
    <FormDialog
      title={texts.createOne}
      submitLabel={texts.createOne}
      isPending={call.isPending}
      sentence={call.sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label={texts.role}
        options={ROLES.map((id) => ({ id, label: words.role[id] }))}
        value={role}
        onChange={(id) => setRole(ROLES.find((each) => each === id) ?? 'point')}
      />
      <ComboBox
        label={texts.point}
        isRequired={OF_A_ROOM.has(role)}
        options={rooms.map((room) => ({ id: room.pointId, label: room.name }))}
        value={pointId}
        onChange={setPointId}
        error={wasSubmitted && lacks.point ? texts.pointNeeded : null}
      />
      {role === 'agency' ? (
        <ComboBox
          label={texts.unit}
          isRequired
          options={agencies.map((unit) => ({ id: unit.unitId, label: unitName(unit, language) }))}
          value={unitId}
          onChange={setUnitId}
          error={wasSubmitted && lacks.unit ? texts.unitNeeded : null}
        />
      ) : null}
      <TextField
        label={texts.label}
        placeholder={usual ?? ''}
        value={label}
        onChange={setLabel}
        error={wasSubmitted && lacks.label ? texts.labelNeeded : null}
      />
      <DateField
        label={texts.expiresOn}
        description={texts.expiresHelp}
        value={lastDay}
        onChange={setLastDay}
      />
      <Checkbox isSelected={oneTime} onChange={setOneTime}>
        {texts.oneTime}
      </Checkbox>
    </FormDialog>
  );
}
