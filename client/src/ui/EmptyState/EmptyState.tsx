import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  readonly icon?: LucideIcon;
  /** What is not there yet: "Chưa có vướng mắc nào". */
  readonly title: string;
  /** What will come here, or how to begin. */
  readonly explanation?: string;
  readonly action?: ReactNode;
}

/** A place where nothing is yet, and what to do about it. */
export function EmptyState({ icon: Icon, title, explanation, action = null }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {Icon === undefined ? null : <Icon size={28} strokeWidth={1.5} aria-hidden="true" />}
      <p className={styles.title}>{title}</p>
      {explanation === undefined ? null : <p className={styles.explanation}>{explanation}</p>}
      {action}
    </div>
  );
}
