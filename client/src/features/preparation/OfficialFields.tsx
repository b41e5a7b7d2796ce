import { Group } from 'react-aria-components/Group';
import { useTexts } from '../../i18n/texts.ts';
import { people } from '../../session/selectors.ts';
import { useSessionState } from '../../session/useSession.ts';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/Select/Select.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import type { OfficialForm } from './detailsForm.ts';
import { detailsTexts } from './detailsTexts.ts';
import styles from './Preparation.module.css';

interface OfficialFieldsProps {
  readonly label: string;
  readonly value: OfficialForm;
  readonly onChange: (official: OfficialForm) => void;
}

const NOT_ON_ROLL = 'not-on-roll';

/** Name and office, typed or taken from the roll. */
export function OfficialFields({ label, value, onChange }: OfficialFieldsProps) {
  const texts = useTexts(detailsTexts);
  const roll = useSessionState(people);
  const take = (id: string) => {
    const person = roll.find(({ personId }) => personId === id);
    if (person === undefined) onChange({ ...value, personId: null });
    else onChange({ name: person.name, office: person.office ?? '', personId: person.personId });
  };
  return (
    <Group className={classes(styles.official)} aria-label={label}>
      <h4>{label}</h4>
      <div className={styles.pair}>
        <TextField
          label={texts.name}
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
        />
        <TextField
          label={texts.office}
          value={value.office}
          onChange={(office) => onChange({ ...value, office })}
        />
        {roll.length === 0 ? null : (
          <Select
            label={texts.onRoll}
            options={[
              { id: NOT_ON_ROLL, label: texts.notOnRoll },
              ...roll.map(({ personId, name, office }) => ({
                id: personId,
                label: name,
                description: office,
              })),
            ]}
            value={value.personId ?? NOT_ON_ROLL}
            onChange={take}
          />
        )}
      </div>
    </Group>
  );
}
