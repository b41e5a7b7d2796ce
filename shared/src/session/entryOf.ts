/** What the table holds under that key; names that every object has ("constructor") are no entries. */
export const entryOf = <Entry>(
  table: Readonly<Record<string, Entry>>,
  key: string,
): Entry | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);
