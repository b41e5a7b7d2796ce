import type { ReactNode } from 'react';

export interface RowsProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly getKey: (item: Item) => string;
  readonly renderItem: (item: Item, index: number) => ReactNode;
  /** A row's usual height in px; the real one is measured. */
  readonly estimateHeight: number;
}
