import { type CalendarDate, parseDate } from '@internationalized/date';
import {
  DateField as AriaDateField,
  type DateFieldProps as AriaDateFieldProps,
  DateInput,
  DateSegment,
} from 'react-aria-components/DateField';
import { classes } from '../classes.ts';
import field from '../Field/Field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from '../Field/FieldParts.tsx';
import styles from './DateField.module.css';

export interface DateFieldProps
  extends FieldWords,
    Pick<
      AriaDateFieldProps<CalendarDate>,
      'isDisabled' | 'isReadOnly' | 'isRequired' | 'autoFocus'
    > {
  /** A calendar date as "2022-08-10"; null when there is none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function dateOrNull(text: string | null): CalendarDate | null {
  if (text === null) return null;
  try {
    return parseDate(text);
  } catch {
    return null;
  }
}

/** A date typed as dd/mm/yyyy, segment by segment. */
export function DateField(props: DateFieldProps) {
  const { label, description = null, error = null, value, onChange, ...rest } = props;
  return (
    <AriaDateField
      validationBehavior="aria"
      shouldForceLeadingZeros
      {...rest}
      value={dateOrNull(value)}
      onChange={(date) => onChange(date === null ? null : date.toString())}
      isInvalid={error !== null}
      className={classes(field.field)}
    >
      <FieldLabel label={label} isRequired={props.isRequired === true} />
      <DateInput className={classes(field.input, styles.input)}>
        {(segment) => <DateSegment segment={segment} className={classes(styles.segment)} />}
      </DateInput>
      <FieldNotes description={description} error={error} />
    </AriaDateField>
  );
}
