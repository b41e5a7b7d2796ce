import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { useTexts } from '../../i18n/texts.ts';
import { classes } from '../classes.ts';
import field from '../Field/Field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from '../Field/FieldParts.tsx';
import optionStyles from '../Option/Option.module.css';
import { type Option, OptionList } from '../Option/Option.tsx';
import { uiTexts } from '../uiTexts.ts';
import styles from './Select.module.css';

export interface SelectProps extends FieldWords {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

/** One of a few. From about a dozen options on, use ComboBox. */
export function Select(props: SelectProps) {
  const { label, description = null, error = null, options, value, onChange } = props;
  const texts = useTexts(uiTexts);
  return (
    <AriaSelect
      validationBehavior="aria"
      value={value}
      onChange={(key) => (key === null ? undefined : onChange(String(key)))}
      placeholder={props.placeholder ?? texts.choose}
      isRequired={props.isRequired === true}
      isDisabled={props.isDisabled === true}
      isInvalid={error !== null}
      className={classes(field.field)}
    >
      <FieldLabel label={label} isRequired={props.isRequired === true} />
      <Button className={classes(field.input, styles.button)}>
        <SelectValue<Option> className={classes(styles.value)}>
          {({ isPlaceholder, defaultChildren, selectedText }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown size={18} aria-hidden="true" />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className={classes(optionStyles.popover)} offset={4}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
