import { Trash2, UserPlus } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import styles from './Join.module.css';
import { joinTexts } from './joinTexts.ts';
import type { RoomPartProps } from './RollList.tsx';
import { emptyPerson, type OtherPerson } from './roomForm.ts';

const NOBODY = 'nobody';

/** Those who came without standing on the list, with the office held. */
export function OtherPeople({ people, form, missing, onChange }: RoomPartProps) {
  const texts = useTexts(joinTexts);
  const { others } = form;
  const change = (place: number, person: OtherPerson) =>
    onChange({ ...form, others: others.with(place, person) });
  const remove = (place: number) =>
    onChange({ ...form, others: others.filter((_person, each) => each !== place) });
  const absent = people.filter(({ personId }) => form.marks[personId] !== 'present');

  return (
    <section aria-labelledby="others" className={styles.part}>
      <h2 id="others">{texts.others}</h2>
      {others.map((person, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: people without a name yet have nothing but their place
        <fieldset key={place} className={styles.person}>
          <legend>{texts.other(place + 1)}</legend>
          <TextField
            label={texts.name}
            isRequired
            autoFocus={person === emptyPerson}
            error={missing.has(`name:${place}`) ? texts.nameNeeded : null}
            value={person.name}
            onChange={(name) => change(place, { ...person, name })}
          />
          <TextField
            label={texts.office}
            value={person.office}
            onChange={(office) => change(place, { ...person, office })}
          />
          {absent.length === 0 ? null : (
            <Select
              label={texts.substituteFor}
              options={[
                { id: NOBODY, label: texts.nobody },
                ...absent.map(({ name }) => ({ id: name, label: name })),
              ]}
              value={person.substituteFor === '' ? NOBODY : person.substituteFor}
              onChange={(name) =>
                change(place, { ...person, substituteFor: name === NOBODY ? '' : name })
              }
            />
          )}
          <IconButton
            icon={Trash2}
            label={texts.remove(person.name.trim() || texts.other(place + 1))}
            onPress={() => remove(place)}
          />
        </fieldset>
      ))}
      <div>
        <Button
          icon={UserPlus}
          onPress={() => onChange({ ...form, others: [...others, emptyPerson] })}
        >
          {texts.add}
        </Button>
      </div>
    </section>
  );
}
