import type { InputHTMLAttributes } from 'react';
import { Input } from 'react-aria-components/Input';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { classes } from '../classes.ts';
import field from '../Field/Field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from '../Field/FieldParts.tsx';

export interface TextFieldProps
  extends FieldWords,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  readonly placeholder?: string;
  readonly inputMode?: NonNullable<InputHTMLAttributes<HTMLInputElement>['inputMode']>;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, description = null, error = null, placeholder = '', ...rest } = props;
  return (
    <AriaTextField
      validationBehavior="aria"
      {...rest}
      isInvalid={error !== null}
      className={classes(field.field)}
    >
      <FieldLabel label={label} isRequired={props.isRequired === true} />
      <Input className={classes(field.input)} placeholder={placeholder} />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}
