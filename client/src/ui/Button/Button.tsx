import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import { useTexts } from '../../i18n/texts.ts';
import { classes } from '../classes.ts';
import { Spinner } from '../Spinner/Spinner.tsx';
import { uiTexts } from '../uiTexts.ts';
import styles from './Button.module.css';

/** `primary` is the act of the moment, one on a page; `danger` takes something away; `bare` has no edge. */
export type ButtonKind = 'primary' | 'quiet' | 'danger' | 'bare';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly kind?: ButtonKind;
  readonly size?: 'normal' | 'large';
  readonly icon?: LucideIcon;
  /** Takes the whole width of its column, as on a phone. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

export const buttonClasses = (
  kind: ButtonKind,
  size: 'normal' | 'large',
  isWide: boolean,
): string => classes(styles.button, styles[kind], styles[size], isWide && styles.wide);

/** A button of 44 px or more. While `isPending` it keeps the focus, says so and cannot be pressed again. */
export function Button(props: ButtonProps) {
  const { kind = 'quiet', size = 'normal', icon: Icon, isWide = false, children, ...rest } = props;
  const texts = useTexts(uiTexts);
  const sign = size === 'large' ? 22 : 18;
  return (
    <AriaButton {...rest} className={buttonClasses(kind, size, isWide)}>
      {props.isPending === true ? <Spinner size={sign} /> : null}
      {props.isPending !== true && Icon !== undefined ? (
        <Icon size={sign} aria-hidden="true" />
      ) : null}
      <span>{children}</span>
      {props.isPending === true ? <span className="visually-hidden">, {texts.working}</span> : null}
    </AriaButton>
  );
}
