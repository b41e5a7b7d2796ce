import { Input } from 'react-aria-components/Input';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components/NumberField';
import { classes } from '../classes.ts';
import field from '../Field/Field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from '../Field/FieldParts.tsx';

export interface NumberFieldProps
  extends FieldWords,
    Omit<
      AriaNumberFieldProps,
      'className' | 'style' | 'children' | 'isInvalid' | 'value' | 'defaultValue' | 'onChange'
    > {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Stands after the number: "triệu đồng", "phút". */
  readonly unit?: string;
  /** Digits after the comma; whole numbers by default. */
  readonly decimals?: number;
}

/** A number, grouped as the language of the page does ("1.234.567"); empty is null. */
export function NumberField(props: NumberFieldProps) {
  const {
    label,
    description = null,
    error = null,
    value,
    onChange,
    unit,
    decimals = 0,
    ...rest
  } = props;
  return (
    <AriaNumberField
      validationBehavior="aria"
      formatOptions={{ maximumFractionDigits: decimals }}
      isWheelDisabled
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={error !== null}
      className={classes(field.field)}
    >
      <FieldLabel label={label} isRequired={props.isRequired === true} />
      <span className={field.row}>
        <Input className={classes(field.input, field.narrow)} />
        {unit === undefined ? null : <span className={field.unit}>{unit}</span>}
      </span>
      <FieldNotes description={description} error={error} />
    </AriaNumberField>
  );
}
