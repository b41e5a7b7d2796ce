import { type ReactNode, useId } from 'react';
import styles from './Charts.module.css';
import { PATTERN_COUNT, Patterns } from './Patterns.tsx';

/** A part of a bar. `look` numbers the pattern that it is filled with. */
export interface Segment {
  readonly id: string;
  readonly value: number;
  readonly look: number;
}

export interface Bar {
  readonly id: string;
  readonly label: ReactNode;
  /** The number in words, which the bar only draws. */
  readonly value: string;
  /** What the parts are, in words. */
  readonly detail: string | null;
  readonly segments: readonly Segment[];
  /** The length of an outline around the parts: what they are a part of. */
  readonly frame: number | null;
}

interface BarsProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** What fills the width, where several lists are to one scale; else the longest bar does. */
  readonly scale?: number;
}

/** Horizontal bars to one scale. All that they say stands beside them in words: the drawing itself is not read out. */
export function Bars({ label, bars, scale }: BarsProps) {
  const id = useId();
  const largest = scale ?? Math.max(...bars.map(lengthOf), 0);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers
    <ul role="list" className={styles.bars} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id} className={styles.bar}>
          <div className={styles.words}>
            <span className={styles.label}>{bar.label}</span>
            <strong className={styles.value}>{bar.value}</strong>
          </div>
          <Drawn bar={bar} largest={largest} id={`${id}-${bar.id}`} />
          {bar.detail === null ? null : <p className={styles.detail}>{bar.detail}</p>}
        </li>
      ))}
    </ul>
  );
}

const sumOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { value }) => sum + value, 0);

const lengthOf = ({ segments, frame }: Bar): number => Math.max(sumOf(segments), frame ?? 0);

interface DrawnProps {
  readonly bar: Bar;
  readonly largest: number;
  readonly id: string;
}

function Drawn({ bar, largest, id }: DrawnProps) {
  const share = (value: number): string =>
    `${largest === 0 ? 0 : Math.round((value / largest) * 10_000) / 100}%`;
  const starts = bar.segments.map((_, place) => sumOf(bar.segments.slice(0, place)));
  return (
    <svg className={styles.drawing} aria-hidden="true">
      <Patterns id={id} />
      {bar.frame === null ? null : (
        <rect className={styles.frameOf} width={share(bar.frame)} height="100%" />
      )}
      {bar.segments.map((segment, place) => (
        <rect
          key={segment.id}
          className={styles.segment}
          x={share(starts[place] ?? 0)}
          width={share(segment.value)}
          height="100%"
          fill={`url(#${id}-${segment.look % PATTERN_COUNT})`}
        />
      ))}
    </svg>
  );
}

interface LegendProps {
  /** `look` is null for the outline. */
  readonly entries: readonly {
    readonly id: string;
    readonly label: string;
    readonly look: number | null;
  }[];
}

/** What the patterns stand for. */
export function Legend({ entries }: LegendProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers
    <ul role="list" className={styles.legend}>
      {entries.map(({ id: entryId, label, look }) => (
        <li key={entryId}>
          <svg className={styles.swatch} aria-hidden="true">
            <Patterns id={`${id}-${entryId}`} />
            {look === null ? (
              <rect className={styles.frameOf} width="100%" height="100%" />
            ) : (
              <rect
                className={styles.segment}
                width="100%"
                height="100%"
                fill={`url(#${id}-${entryId}-${look % PATTERN_COUNT})`}
              />
            )}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
