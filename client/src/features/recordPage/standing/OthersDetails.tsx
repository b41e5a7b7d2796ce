import { useTexts } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import type { DetailsForm, FieldName } from './detailsForm.ts';
import styles from './Standing.module.css';
import { standingTexts } from './standingTexts.ts';

interface OthersDetailsProps {
  readonly theirs: DetailsForm;
  /** Those that both have changed. */
  readonly fields: readonly FieldName[];
  readonly onTake: (field: FieldName) => void;
}

/** That somebody else has saved while one was typing, and what, where both wrote in the same field. */
export function OthersDetails({ theirs, fields, onTake }: OthersDetailsProps) {
  const texts = useTexts(standingTexts);
  return (
    <div role="status" className={styles.others}>
      <p>{texts.merged}</p>
      {fields.length === 0 ? null : (
        <>
          <p>{texts.conflicting}</p>
          <ul>
            {fields.map((field) => (
              <li key={field}>
                <span>
                  {texts.field[field]}:{' '}
                  {theirs[field] === '' ? texts.empty : <q lang="vi">{theirs[field]}</q>}
                </span>
                <Button
                  aria-label={texts.takeTheirs(texts.field[field])}
                  onPress={() => onTake(field)}
                >
                  {texts.take}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
