import { type ReactNode, useState } from 'react';
import { PlainRows } from './PlainRows.tsx';
import type { RowsProps } from './rows.ts';
import styles from './VirtualList.module.css';
import { VirtualRows } from './VirtualRows.tsx';

export interface VirtualListProps<Item> extends RowsProps<Item> {
  /** Shown when there are no items. */
  readonly empty?: ReactNode;
}

const PLAIN_UP_TO = 60;

/**
 * A list that may hold thousands: only what is in sight is in the page, yet each row tells its place
 * among all. It scrolls inside its parent's height; the keyboard scrolls it once it has the focus. A row
 * that holds the focus stays in the page while it is scrolled away. Short lists are plain.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  if (props.items.length === 0) return props.empty ?? null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section ref={setScroller} className={styles.scroller} aria-label={props.label} tabIndex={0}>
      {props.items.length <= PLAIN_UP_TO ? (
        <PlainRows {...props} />
      ) : (
        <VirtualRows {...props} scroller={scroller} />
      )}
    </section>
  );
}
