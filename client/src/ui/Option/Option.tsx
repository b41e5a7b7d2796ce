import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTexts } from '../../i18n/texts.ts';
import { classes } from '../classes.ts';
import { uiTexts } from '../uiTexts.ts';
import styles from './Option.module.css';

/** One thing that can be chosen, in Select, ComboBox, MultiSelect and RadioGroup. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly description?: string | null;
  readonly isDisabled?: boolean;
}

interface OptionListProps {
  /** Left out inside a combo box, which filters its own. */
  readonly options?: readonly Option[];
}

/** The list that opens under a field. */
export function OptionList({ options }: OptionListProps) {
  const texts = useTexts(uiTexts);
  return (
    <ListBox<Option>
      {...(options === undefined ? {} : { items: options })}
      className={classes(styles.list)}
      renderEmptyState={() => <p className={styles.empty}>{texts.nothingFound}</p>}
    >
      {(option) => (
        <ListBoxItem
          id={option.id}
          textValue={option.label}
          isDisabled={option.isDisabled === true}
          className={classes(styles.option)}
        >
          <Check size={18} aria-hidden="true" className={styles.check} />
          <span className={styles.words}>
            <span>{option.label}</span>
            {option.description == null ? null : (
              <span className={styles.description}>{option.description}</span>
            )}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
