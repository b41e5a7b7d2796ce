import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { RowsProps } from './rows.ts';
import styles from './VirtualList.module.css';

interface VirtualRowsProps<Item> extends RowsProps<Item> {
  readonly scroller: HTMLElement | null;
}

/** The row at the upper edge, and the list in which it stood there. */
interface Topmost<Item> {
  readonly items: readonly Item[];
  readonly key: string;
  readonly start: number;
}

const ROWS_BEYOND_SIGHT = 8;

export function VirtualRows<Item>(props: VirtualRowsProps<Item>) {
  const { label, items, getKey, renderItem, estimateHeight, scroller } = props;
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const keyAt = (index: number): string => {
    const item = items[index];
    return item === undefined ? String(index) : getKey(item);
  };
  const focused = focusedKey === null ? -1 : items.findIndex((item) => getKey(item) === focusedKey);

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: () => estimateHeight,
    getItemKey: keyAt,
    overscan: ROWS_BEYOND_SIGHT,
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      if (focused === -1 || rows.includes(focused)) return rows;
      return [...rows, focused].sort((a, b) => a - b);
    },
  });

  // Rows that come in above leave those in sight where they are.
  const topmost = useRef<Topmost<Item> | null>(null);
  useLayoutEffect(() => {
    const before = topmost.current;
    if (scroller !== null && before !== null && before.items !== items) {
      const index = items.findIndex((item) => getKey(item) === before.key);
      scroller.scrollTop +=
        (virtualizer.measurementsCache[index]?.start ?? before.start) - before.start;
    }
    const row = virtualizer
      .getVirtualItems()
      .find(({ end }) => end > (virtualizer.scrollOffset ?? 0));
    topmost.current = row === undefined ? null : { items, key: keyAt(row.index), start: row.start };
  });

  return (
    <ul
      // biome-ignore lint/a11y/noRedundantRoles: WebKit drops the role of a list drawn without bullets
      role="list"
      aria-label={label}
      className={styles.rows}
      style={{ height: virtualizer.getTotalSize() }}
      onBlur={() => setFocusedKey(null)}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
            onFocus={() => setFocusedKey(getKey(item))}
          >
            {renderItem(item, index)}
          </li>
        );
      })}
    </ul>
  );
}
