/** What a figure must be, and whether it is. */
export interface Limit {
  readonly kind: 'atMost' | 'atLeast';
  readonly value: number;
  readonly met: boolean;
}

/** One thing that was measured. */
export interface Figure {
  /** Who was measured: `Điểm Cầu`, or the peer's name. */
  readonly subject: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: Limit | null;
}

export interface BenchReport {
  readonly name: string;
  /** What was done how often, in a sentence. */
  readonly setting: string;
  readonly figures: readonly Figure[];
  /** What the reader must know to judge the figures. */
  readonly notes: readonly string[];
}

export const OURS = 'Điểm Cầu';

export const figure = (subject: string, what: string, value: number, unit: string): Figure => ({
  subject,
  what,
  value,
  unit,
  limit: null,
});

export const atMost = (limit: number, measured: Figure): Figure => ({
  ...measured,
  limit: { kind: 'atMost', value: limit, met: measured.value <= limit },
});

export const atLeast = (limit: number, measured: Figure): Figure => ({
  ...measured,
  limit: { kind: 'atLeast', value: limit, met: measured.value >= limit },
});
