import type { Person, Presence } from '@diemcau/shared/session/attendance/state';
import { useTexts } from '../../../i18n/texts.ts';
import { sessionWords } from '../../../session/words.ts';
import { RadioGroup } from '../../../ui/RadioGroup/RadioGroup.tsx';
import styles from '../Secretary.module.css';
import { secretaryTexts } from '../secretaryTexts.ts';

const MARKS: readonly Presence[] = ['inPerson', 'online', 'excused', 'absent'];

interface PersonMarksProps {
  readonly person: Person;
  readonly isDisabled: boolean;
  readonly onMark: (presence: Presence) => void;
}

/** One name of the roll with its four marks. */
export function PersonMarks({ person, isDisabled, onMark }: PersonMarksProps) {
  const texts = useTexts(secretaryTexts);
  const words = useTexts(sessionWords);
  const { name, office, organisation, substituteFor, presence, reason } = person;
  const facts = [
    office,
    organisation,
    substituteFor === null ? null : texts.substitutes(substituteFor),
    reason === null ? null : `${texts.reason}: ${reason}`,
  ].filter((fact) => fact !== null);
  return (
    <div className={styles.person}>
      <RadioGroup
        label={name}
        description={facts.length === 0 ? null : facts.join(' · ')}
        orientation="horizontal"
        isDisabled={isDisabled}
        options={MARKS.map((id) => ({ id, label: words.presence[id] }))}
        value={presence === 'unmarked' ? null : presence}
        onChange={(id) => onMark(MARKS.find((mark) => mark === id) ?? 'unmarked')}
      />
    </div>
  );
}
