import type { LucideIcon } from 'lucide-react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { type ButtonKind, buttonClasses } from '../Button/Button.tsx';
import { classes } from '../classes.ts';
import styles from './IconButton.module.css';

export interface IconButtonProps
  extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly icon: LucideIcon;
  /** What it does, in words: the name for screen readers and the tooltip. */
  readonly label: string;
  readonly kind?: ButtonKind;
}

/** A sign alone, where a word would crowd; its words come up on hover and focus. */
export function IconButton({ icon: Icon, label, kind = 'bare', ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={100}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classes(buttonClasses(kind, 'normal', false), styles.square)}
      >
        <Icon size={20} aria-hidden="true" />
      </AriaButton>
      <Tooltip className={classes(styles.tooltip)} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
