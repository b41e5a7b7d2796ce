import type { PayloadOf } from '@diemcau/shared/session/commands';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { peopleOf } from '../../session/selectors.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { Checkbox } from '../../ui/Checkbox/Checkbox.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { delegationTexts } from '../delegationTexts.ts';
import { FormDialog } from '../forms/FormDialog.tsx';
import styles from '../forms/Forms.module.css';
import { useSubmit } from '../forms/useSubmit.ts';

const DELEGATION = 'delegation';
const OTHER = 'other';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Asking for the floor with everything that may be said about it, none of which must be. */
export function FloorDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(delegationTexts);
  const { party } = useParty();
  const people = useSessionState((state) => peopleOf(state, party.pointId));
  const submit = useSubmit(null);
  const [who, setWho] = useState(DELEGATION);
  const [name, setName] = useState('');
  const [about, setAbout] = useState('');
  const [isPointOfOrder, setPointOfOrder] = useState(false);
  const payload: PayloadOf<'askFloor'> = {
    kind: isPointOfOrder ? 'pointOfOrder' : 'speak',
    personId: who === DELEGATION || who === OTHER ? null : who,
    speakerName: who === OTHER ? orNull(name) : null,
    about: orNull(about),
  };
  async function send(): Promise<void> {
    if (await submit.run('askFloor', payload)) onClose();
  }
  return (
    <FormDialog
      title={texts.ask}
      submitLabel={texts.ask}
      submit={submit}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <Select
        label={texts.who}
        options={[
          { id: DELEGATION, label: texts.delegation },
          ...people.map(({ personId, name: label, office }) => ({
            id: personId,
            label,
            ...(office === null ? {} : { description: office }),
          })),
          { id: OTHER, label: texts.otherPerson },
        ]}
        value={who}
        onChange={setWho}
      />
      {who === OTHER ? (
        <TextField label={texts.otherName} value={name} onChange={setName} maxLength={500} />
      ) : null}
      <TextField
        label={`${texts.about} (${texts.optional})`}
        value={about}
        onChange={setAbout}
        maxLength={2_000}
      />
      <Checkbox isSelected={isPointOfOrder} onChange={setPointOfOrder}>
        {texts.pointOfOrder}
        <span className={styles.soft}> {texts.pointOfOrderHelp}</span>
      </Checkbox>
    </FormDialog>
  );
}
