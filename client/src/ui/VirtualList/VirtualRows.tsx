import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useState } from 'react';
import type { RowsProps } from './rows.ts';
import styles from './VirtualList.module.css';

interface VirtualRowsProps<Item> extends RowsProps<Item> {
  readonly scroller: HTMLElement | null;
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
