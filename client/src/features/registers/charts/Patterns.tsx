import styles from './Charts.module.css';

/** How many there are; one more begins again with the first. */
export const PATTERN_COUNT = 6;

const SIZE = 8;

/** What each lays over its colour, so that two parts differ without colour, too. */
const LINES: readonly (string | null)[] = [
  null,
  'M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6',
  'M4,2 v4 M2,4 h4',
  'M4,0 V8',
  'M-2,6 L2,10 M0,0 L8,8 M6,-2 L10,2',
  'M0,0 L8,8 M8,0 L0,8',
];

const FILLS = [styles.fill0, styles.fill1, styles.fill2, styles.fill3, styles.fill4, styles.fill5];

/** The patterns of one drawing; `id` must be its own, since patterns are found by it in the whole page. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {LINES.map((lines, look) => (
        <pattern
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what they are known by
          key={look}
          id={`${id}-${look}`}
          width={SIZE}
          height={SIZE}
          patternUnits="userSpaceOnUse"
        >
          <rect width={SIZE} height={SIZE} className={FILLS[look]} />
          {lines === null ? null : <path d={lines} className={styles.lines} />}
        </pattern>
      ))}
    </defs>
  );
}
