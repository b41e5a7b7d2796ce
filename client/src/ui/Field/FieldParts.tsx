import { CircleAlert } from 'lucide-react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useTexts } from '../../i18n/texts.ts';
import { classes } from '../classes.ts';
import { uiTexts } from '../uiTexts.ts';
import styles from './Field.module.css';

/** What every field of ours takes beside its value. */
export interface FieldWords {
  readonly label: string;
  /** A line under the field that helps to fill it in. */
  readonly description?: string | null;
  /** What is wrong and how to put it right; null when nothing is. */
  readonly error?: string | null;
}

interface FieldLabelProps {
  readonly label: string;
  readonly isRequired: boolean;
}

export function FieldLabel({ label, isRequired }: FieldLabelProps) {
  const texts = useTexts(uiTexts);
  return (
    <Label className={classes(styles.label)}>
      {label}
      {isRequired ? <span className={styles.required}> ({texts.required})</span> : null}
    </Label>
  );
}

/** Description and error, in this order, each tied to the field for screen readers. */
export function FieldNotes({ description = null, error = null }: Omit<FieldWords, 'label'>) {
  return (
    <>
      {description === null ? null : (
        <Text slot="description" className={classes(styles.description)}>
          {description}
        </Text>
      )}
      {error === null ? null : (
        <FieldError className={classes(styles.error)}>
          <CircleAlert size={16} aria-hidden="true" /> {error}
        </FieldError>
      )}
    </>
  );
}
