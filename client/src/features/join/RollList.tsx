import type { Person } from '@diemcau/shared/session/attendance/state';
import { useTexts } from '../../i18n/texts.ts';
import { Checkbox } from '../../ui/Checkbox/Checkbox.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import styles from './Join.module.css';
import { joinTexts } from './joinTexts.ts';
import { mark, type RoomForm } from './roomForm.ts';

export interface RoomPartProps {
  readonly people: readonly Person[];
  readonly form: RoomForm;
  /** Fields to be filled in: see `missingIn`. */
  readonly missing: ReadonlySet<string>;
  readonly onChange: (form: RoomForm) => void;
}

/** Those on the list: present, or excused with a reason. */
export function RollList({ people, form, missing, onChange }: RoomPartProps) {
  const texts = useTexts(joinTexts);
  return (
    <section aria-labelledby="on-roll" className={styles.part}>
      <h2 id="on-roll">{texts.onRoll}</h2>
      {people.length === 0 ? <p className={styles.soft}>{texts.nobodyOnRoll}</p> : null}
      <ul className={styles.rows}>
        {people.map((person) => (
          <li key={person.personId} className={styles.row}>
            <RollRow
              person={person}
              form={form}
              isMissing={missing.has(`reason:${person.personId}`)}
              onChange={onChange}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RollRowProps extends Pick<RoomPartProps, 'form' | 'onChange'> {
  readonly person: Person;
  readonly isMissing: boolean;
}

function RollRow({ person, form, isMissing, onChange }: RollRowProps) {
  const texts = useTexts(joinTexts);
  const { personId, name, office } = person;
  const said = form.marks[personId] ?? null;
  return (
    <>
      <Checkbox
        isSelected={said === 'present'}
        onChange={(isPresent) => onChange(mark(form, personId, isPresent ? 'present' : null))}
      >
        <span className={styles.name}>{name}</span>
        {office === null ? null : <span className={styles.soft}>{office}</span>}
      </Checkbox>
      {said === 'present' ? null : (
        <Checkbox
          aria-label={texts.absent(name)}
          isSelected={said === 'excused'}
          onChange={(isExcused) => onChange(mark(form, personId, isExcused ? 'excused' : null))}
        >
          {texts.absentShort}
        </Checkbox>
      )}
      {said === 'excused' ? (
        <TextField
          label={texts.reason}
          isRequired
          error={isMissing ? texts.reasonNeeded : null}
          value={form.reasons[personId] ?? ''}
          onChange={(reason) =>
            onChange({ ...form, reasons: { ...form.reasons, [personId]: reason } })
          }
        />
      ) : null}
    </>
  );
}
