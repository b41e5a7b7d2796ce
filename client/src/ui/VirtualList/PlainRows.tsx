import type { RowsProps } from './rows.ts';

export function PlainRows<Item>({ label, items, getKey, renderItem }: RowsProps<Item>) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: WebKit drops the role of a list drawn without bullets
    <ul role="list" aria-label={label}>
      {items.map((item, index) => (
        <li key={getKey(item)}>{renderItem(item, index)}</li>
      ))}
    </ul>
  );
}
