import type { Person, PersonDetails } from '@diemcau/shared/session/attendance/state';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { sessionWords } from '../../session/words.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { FormDialog } from '../../view/Form/FormDialog.tsx';
import { preparationTexts } from './preparationTexts.ts';

interface PersonDialogProps {
  readonly pointId: string;
  /** Null for a new one. */
  readonly person: Person | null;
  readonly onClose: () => void;
}

const STANDINGS = ['member', 'representative', 'invited', 'observer'] as const;

interface PersonForm {
  readonly name: string;
  readonly office: string;
  readonly organisation: string;
  readonly standing: PersonDetails['standing'];
  readonly substituteFor: string;
}

const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const formOf = (person: Person | null): PersonForm => ({
  name: person?.name ?? '',
  office: person?.office ?? '',
  organisation: person?.organisation ?? '',
  standing: person?.standing ?? 'member',
  substituteFor: person?.substituteFor ?? '',
});

/** Adds a person to a point or changes one; several follow each other without closing. */
export function PersonDialog({ pointId, person, onClose }: PersonDialogProps) {
  const texts = useTexts(preparationTexts);
  const words = useTexts(sessionWords);
  const act = useAct();
  const [wasSubmitted, setSubmitted] = useState(false);
  const [form, setForm] = useState(() => formOf(person));
  /** How many were added without closing; a new count gives the first field the focus again. */
  const [added, setAdded] = useState(0);
  const change = (part: Partial<PersonForm>) => setForm({ ...form, ...part });
  const isNameless = form.name.trim() === '';

  const submit = async (goesOn: boolean) => {
    setSubmitted(true);
    if (isNameless) return;
    const details = {
      name: form.name.trim(),
      office: said(form.office),
      organisation: said(form.organisation),
      standing: form.standing,
      substituteFor: said(form.substituteFor),
    };
    const done =
      person === null
        ? await act.run('addPerson', { ...details, pointId })
        : await act.run('editPerson', { ...details, personId: person.personId });
    if (!done) return;
    if (!goesOn) return onClose();
    setForm({ ...formOf(null), organisation: form.organisation, standing: form.standing });
    setSubmitted(false);
    setAdded(added + 1);
  };

  return (
    <FormDialog
      title={person === null ? texts.addPerson : texts.editPerson}
      submitLabel={texts.save}
      isPending={act.isPending}
      sentence={act.sentence}
      onClose={onClose}
      onSubmit={() => submit(false)}
      acts={
        person === null ? (
          <Button onPress={() => void submit(true)} isDisabled={act.isPending}>
            {texts.addAnother}
          </Button>
        ) : null
      }
    >
      <TextField
        key={added}
        label={texts.name}
        isRequired
        autoFocus
        value={form.name}
        onChange={(name) => change({ name })}
        error={wasSubmitted && isNameless ? texts.personNameNeeded : null}
      />
      <TextField
        label={texts.office}
        value={form.office}
        onChange={(office) => change({ office })}
      />
      <TextField
        label={texts.organisation}
        value={form.organisation}
        onChange={(organisation) => change({ organisation })}
      />
      <Select
        label={texts.standing}
        options={STANDINGS.map((id) => ({ id, label: words.standing[id] }))}
        value={form.standing}
        onChange={(id) => change({ standing: STANDINGS.find((each) => each === id) ?? 'member' })}
      />
      <TextField
        label={texts.substituteFor}
        description={texts.substituteHelp}
        value={form.substituteFor}
        onChange={(substituteFor) => change({ substituteFor })}
      />
    </FormDialog>
  );
}
