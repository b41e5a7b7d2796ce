import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleDot,
  Clock3,
  Info,
  type LucideIcon,
  TriangleAlert,
} from 'lucide-react';
import { classes } from '../classes.ts';
import styles from './StateBadge.module.css';

/** `waiting` is not yet sent or decided; `now` is the act of the moment (lacquer): at most one in sight. */
export type StateTone = 'neutral' | 'waiting' | 'good' | 'info' | 'warning' | 'danger' | 'now';

const SIGNS: Readonly<Record<StateTone, LucideIcon>> = {
  neutral: CircleDashed,
  waiting: Clock3,
  good: CircleCheck,
  info: Info,
  warning: TriangleAlert,
  danger: CircleAlert,
  now: CircleDot,
};

export interface StateBadgeProps {
  readonly tone: StateTone;
  /** The state in words: "Đã gửi lúc 14:32". */
  readonly text: string;
  readonly icon?: LucideIcon;
}

/** A state, said by a sign, a word and a colour together. */
export function StateBadge({ tone, text, icon }: StateBadgeProps) {
  const Sign = icon ?? SIGNS[tone];
  return (
    <span className={classes(styles.badge, styles[tone])}>
      <Sign size="1.15em" aria-hidden="true" />
      <span>{text}</span>
    </span>
  );
}
