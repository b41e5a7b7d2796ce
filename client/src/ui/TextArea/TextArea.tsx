import { useLayoutEffect, useRef } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { useTexts } from '../../i18n/texts.ts';
import { classes } from '../classes.ts';
import field from '../Field/Field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from '../Field/FieldParts.tsx';
import { uiTexts } from '../uiTexts.ts';
import styles from './TextArea.module.css';

export interface TextAreaProps
  extends FieldWords,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'maxLength'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly rows?: number;
  /** Characters allowed; typing past it is let through and said, never cut off. */
  readonly limit?: number;
}

const NEARLY_FULL = 0.8;

/** Several lines; grows with its text. Counts characters once the limit is near. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    description = null,
    error = null,
    placeholder = '',
    rows = 3,
    limit,
    ...rest
  } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const left = limit === undefined ? null : limit - props.value.length;
  const shows = limit !== undefined && props.value.length >= limit * NEARLY_FULL;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null || CSS.supports?.('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [props.value]);

  return (
    <AriaTextField
      validationBehavior="aria"
      {...rest}
      isInvalid={error !== null || (left !== null && left < 0)}
      className={classes(field.field)}
    >
      <FieldLabel label={label} isRequired={props.isRequired === true} />
      <AriaTextArea
        ref={area}
        rows={rows}
        className={classes(field.input, styles.area)}
        placeholder={placeholder}
      />
      {left !== null && shows ? <Counter left={left} /> : null}
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}

function Counter({ left }: { readonly left: number }) {
  const texts = useTexts(uiTexts);
  return (
    <p className={classes(styles.counter, left < 0 && styles.over)} role="status">
      {left < 0 ? texts.charactersOver(-left) : texts.charactersLeft(left)}
    </p>
  );
}
