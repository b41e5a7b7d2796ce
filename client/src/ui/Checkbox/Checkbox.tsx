import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components/Checkbox';
import { classes } from '../classes.ts';
import styles from './Checkbox.module.css';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
}

/** Yes or no, as part of a form; what takes effect at once is a Switch. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox validationBehavior="aria" {...rest} className={classes(styles.checkbox)}>
      {({ isIndeterminate }) => (
        <>
          <span className={styles.box} aria-hidden="true">
            {isIndeterminate ? (
              <Minus size={16} strokeWidth={3} />
            ) : (
              <Check size={16} strokeWidth={3} />
            )}
          </span>
          <span className={styles.words}>{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}
