import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { containsPlainly } from '../../i18n/plainLetters.ts';
import { classes } from '../classes.ts';
import field from '../Field/Field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from '../Field/FieldParts.tsx';
import optionStyles from '../Option/Option.module.css';
import { type Option, OptionList } from '../Option/Option.tsx';
import styles from './ComboBox.module.css';

export interface ComboBoxProps extends FieldWords {
  readonly options: readonly Option[];
  readonly value: string | null;
  /** Null when the field is emptied. */
  readonly onChange: (id: string | null) => void;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

/** One of many, found by typing, with or without diacritics ("dien bien" finds "Điện Biên"). */
export function ComboBox(props: ComboBoxProps) {
  const { label, description = null, error = null, options, value, onChange } = props;
  return (
    <AriaComboBox<Option>
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      defaultItems={options}
      defaultFilter={containsPlainly}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      isRequired={props.isRequired === true}
      isDisabled={props.isDisabled === true}
      isInvalid={error !== null}
      className={classes(field.field)}
    >
      <FieldLabel label={label} isRequired={props.isRequired === true} />
      <Group className={classes(styles.group)}>
        <Input
          className={classes(field.input, styles.input)}
          placeholder={props.placeholder ?? ''}
        />
        <Button className={classes(styles.button)}>
          <ChevronDown size={18} aria-hidden="true" />
        </Button>
      </Group>
      <FieldNotes description={description} error={error} />
      <Popover className={classes(optionStyles.popover)} offset={4}>
        <OptionList />
      </Popover>
    </AriaComboBox>
  );
}
