import type { RecordDocument } from '@diemcau/shared/record/model';
import type { Made } from '../samples.ts';

export type Found = number | string | boolean | null;

/** One line of the decree: what it says, where, and how to find in a file what was made of it. */
export interface DecreeRule {
  readonly rule: string;
  /** Annex and number. */
  readonly source: string;
  /** A value, or the least and the most. */
  readonly expected: string | boolean | readonly [least: number, most: number];
  /** Documents that it holds for; all three where absent. */
  readonly of?: readonly RecordDocument[];
  /** Null where that file cannot tell. */
  readonly docx: ((made: Made) => Found) | null;
  readonly pdf: ((made: Made) => Found) | null;
}

/** Where the decree says a thing. */
export const I = 'Phụ lục I, phần I, mục';
export const III = 'Phụ lục III, mẫu';
/** Minutes have no place and day of issue. */
export const ISSUED_ALONE: readonly RecordDocument[] = ['notice', 'invitation'];
