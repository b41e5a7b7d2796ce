import { Search, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { containsPlainly } from '../../i18n/plainLetters.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Checkbox } from '../Checkbox/Checkbox.tsx';
import { classes } from '../classes.ts';
import field from '../Field/Field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from '../Field/FieldParts.tsx';
import type { Option } from '../Option/Option.tsx';
import { uiTexts } from '../uiTexts.ts';
import styles from './MultiSelect.module.css';

export interface MultiSelectProps extends FieldWords {
  readonly options: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

const SEARCHED_FROM = 9;

/** Several of many: a list to tick, searchable when long; what is chosen stands above it, removable. */
export function MultiSelect(props: MultiSelectProps) {
  const { label, description = null, error = null, options, value, onChange } = props;
  const [typed, setTyped] = useState('');
  const texts = useTexts(uiTexts);
  const shown = options.filter((option) => containsPlainly(option.label, typed));
  const hidden = value.filter((id) => !shown.some((option) => option.id === id));
  return (
    <CheckboxGroup
      validationBehavior="aria"
      value={[...value]}
      // A ticked option that the search hides stays ticked.
      onChange={(ids) => onChange([...new Set([...hidden, ...ids])])}
      isRequired={props.isRequired === true}
      isDisabled={props.isDisabled === true}
      isInvalid={error !== null}
      className={classes(field.field)}
    >
      <FieldLabel label={label} isRequired={props.isRequired === true} />
      <Chosen {...props} />
      {options.length < SEARCHED_FROM ? null : (
        <SearchField
          aria-label={texts.find}
          value={typed}
          onChange={setTyped}
          className={classes(styles.search)}
        >
          <Search size={18} aria-hidden="true" />
          <Input className={classes(field.input)} placeholder={texts.find} />
        </SearchField>
      )}
      <div className={styles.list}>
        {shown.map((option) => (
          <Checkbox key={option.id} value={option.id} isDisabled={option.isDisabled === true}>
            {option.label}
          </Checkbox>
        ))}
        {shown.length === 0 ? <p className={styles.nothing}>{texts.nothingFound}</p> : null}
      </div>
      <FieldNotes description={description} error={error} />
    </CheckboxGroup>
  );
}

function Chosen({ options, value, onChange, isDisabled = false }: MultiSelectProps) {
  const texts = useTexts(uiTexts);
  const chosen = options.filter((option) => value.includes(option.id));
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chosen} aria-label={texts.chosen(chosen.length)}>
      {chosen.map((option) => (
        <li key={option.id}>
          <Button
            className={classes(styles.tag)}
            aria-label={texts.remove(option.label)}
            isDisabled={isDisabled}
            onPress={() => onChange(value.filter((id) => id !== option.id))}
          >
            {option.label} <X size={14} aria-hidden="true" />
          </Button>
        </li>
      ))}
    </ul>
  );
}
