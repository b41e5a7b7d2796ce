import { parseTime, type Time } from '@internationalized/date';
import {
  TimeField as AriaTimeField,
  type TimeFieldProps as AriaTimeFieldProps,
  DateInput,
  DateSegment,
} from 'react-aria-components/TimeField';
import { classes } from '../classes.ts';
import dateField from '../DateField/DateField.module.css';
import field from '../Field/Field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from '../Field/FieldParts.tsx';

export interface TimeFieldProps
  extends FieldWords,
    Pick<AriaTimeFieldProps<Time>, 'isDisabled' | 'isReadOnly' | 'isRequired'> {
  /** "14:30"; null when there is none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function timeOrNull(text: string | null): Time | null {
  if (text === null) return null;
  try {
    return parseTime(text);
  } catch {
    return null;
  }
}

/** A time of day, 24 hours. */
export function TimeField(props: TimeFieldProps) {
  const { label, description = null, error = null, value, onChange, ...rest } = props;
  return (
    <AriaTimeField
      validationBehavior="aria"
      hourCycle={24}
      shouldForceLeadingZeros
      {...rest}
      value={timeOrNull(value)}
      onChange={(time) => onChange(time === null ? null : time.toString().slice(0, 5))}
      isInvalid={error !== null}
      className={classes(field.field)}
    >
      <FieldLabel label={label} isRequired={props.isRequired === true} />
      <DateInput className={classes(field.input, dateField.input)}>
        {(segment) => <DateSegment segment={segment} className={classes(dateField.segment)} />}
      </DateInput>
      <FieldNotes description={description} error={error} />
    </AriaTimeField>
  );
}
