import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  Radio,
} from 'react-aria-components/RadioGroup';
import { classes } from '../classes.ts';
import field from '../Field/Field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from '../Field/FieldParts.tsx';
import type { Option } from '../Option/Option.tsx';
import styles from './RadioGroup.module.css';

export interface RadioGroupProps
  extends FieldWords,
    Pick<AriaRadioGroupProps, 'isDisabled' | 'isReadOnly' | 'isRequired' | 'name' | 'orientation'> {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

/** One of two to five, all of them in sight. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, description = null, error = null, options, value, onChange, ...rest } = props;
  return (
    <AriaRadioGroup
      validationBehavior="aria"
      {...rest}
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      className={classes(field.field)}
    >
      <FieldLabel label={label} isRequired={props.isRequired === true} />
      <div className={classes(styles.options, props.orientation === 'horizontal' && styles.row)}>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled === true}
            className={classes(styles.radio)}
          >
            <span className={styles.ring} aria-hidden="true" />
            <span>
              {option.label}
              {option.description == null ? null : (
                <span className={styles.description}>{option.description}</span>
              )}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaRadioGroup>
  );
}
