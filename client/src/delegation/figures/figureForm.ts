import type { PayloadOf } from '@diemcau/shared/session/commands';
import type { Amount, FigureDetails, Qualifier } from '@diemcau/shared/session/funding/state';
import { formatAmount, formatRate, parseAmount } from '@diemcau/shared/session/wording/amounts';
import { isRecord } from '../../session/wireGuards.ts';
import { programmeKey, programmeOf } from '../obstacle/obstacleForm.ts';

/** A figure as it is typed: amounts and the rate in an official's own words. */
export interface FigureForm {
  readonly label: string;
  readonly programme: string | null;
  readonly unitId: string | null;
  readonly plan: string;
  readonly disbursed: string;
  readonly rate: string;
  readonly asOf: string | null;
  readonly period: string;
  readonly source: FigureDetails['source'];
  readonly kind: FigureDetails['kind'];
  readonly partIds: readonly string[];
  readonly reason: string;
}

export const emptyFigure: FigureForm = {
  label: '',
  programme: null,
  unitId: null,
  plan: '',
  disbursed: '',
  rate: '',
  asOf: null,
  period: '',
  source: null,
  kind: null,
  partIds: [],
  reason: '',
};

const isOrNull = (value: unknown, isValue: (value: unknown) => boolean): boolean =>
  value === null || isValue(value);
const isText = (value: unknown): boolean => typeof value === 'string';

export const isSource = (value: unknown): value is NonNullable<FigureDetails['source']> =>
  value === 'central' || value === 'local' || value === 'other';
export const isFigureKind = (value: unknown): value is NonNullable<FigureDetails['kind']> =>
  value === 'investment' || value === 'recurrent';

/** Whether a draft found on disk is one of this form's. */
export const isFigureForm = (value: unknown): value is FigureForm =>
  isRecord(value) &&
  [value.label, value.plan, value.disbursed, value.rate, value.period, value.reason].every(
    isText,
  ) &&
  [value.programme, value.unitId, value.asOf].every((each) => isOrNull(each, isText)) &&
  isOrNull(value.source, isSource) &&
  isOrNull(value.kind, isFigureKind) &&
  Array.isArray(value.partIds) &&
  value.partIds.every(isText);

const RATE_WORDS: Readonly<Record<string, Qualifier>> = {
  trên: 'moreThan',
  hơn: 'moreThan',
  dưới: 'lessThan',
  gần: 'nearly',
  khoảng: 'about',
};
const RATE = /^(?:(trên|hơn|dưới|gần|khoảng) )?(\d{1,5})(?:[,.](\d{1,2}))? ?%?$/;

/** Per cent as officials write it: "trên 45,25%". Null where it cannot be read so. */
export function parseRate(text: string): FigureDetails['rate'] {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const [, word = '', whole, fraction = '0'] = RATE.exec(plain) ?? [];
  if (whole === undefined) return null;
  const percent = Number(`${whole}.${fraction}`);
  return percent > 100_000 ? null : { percent, qualifier: RATE_WORDS[word] ?? 'exactly' };
}

/** What was understood of one typed field: nothing typed, understood, or not. */
export type Reading<Value> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly value: Value; readonly words: string }
  | { readonly kind: 'unclear' };

function reading<Value>(
  typed: string,
  value: Value | null,
  wordsOf: (value: Value) => string,
): Reading<Value> {
  if (typed.trim() === '') return { kind: 'empty' };
  return value === null ? { kind: 'unclear' } : { kind: 'read', value, words: wordsOf(value) };
}

export const readAmount = (typed: string): Reading<Amount> =>
  reading(typed, parseAmount(typed), formatAmount);

export const readRate = (typed: string): Reading<NonNullable<FigureDetails['rate']>> =>
  reading(typed, parseRate(typed), formatRate);

const understood = <Value>(read: Reading<Value>): Value | null =>
  read.kind === 'read' ? read.value : null;

export type FigureField = 'label' | 'plan' | 'disbursed' | 'rate';

/** Fields that stand in the way of sending: no name, or an amount that cannot be read. */
export function faultsOf(form: FigureForm): ReadonlySet<FigureField> {
  const faults = new Set<FigureField>();
  if (form.label.trim() === '') faults.add('label');
  if (readAmount(form.plan).kind === 'unclear') faults.add('plan');
  if (readAmount(form.disbursed).kind === 'unclear') faults.add('disbursed');
  if (readRate(form.rate).kind === 'unclear') faults.add('rate');
  return faults;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What goes to the server; the reporting unit is the party's own. */
export const figureDetailsOf = (form: FigureForm): PayloadOf<'reportFigure'> => ({
  label: form.label.trim(),
  programme: form.programme === null ? null : programmeOf(form.programme),
  unitId: form.unitId,
  plan: understood(readAmount(form.plan)),
  disbursed: understood(readAmount(form.disbursed)),
  rate: understood(readRate(form.rate)),
  otherCurrency: null,
  asOf: form.asOf,
  period: orNull(form.period),
  source: form.source,
  kind: form.kind,
  partIds: [...form.partIds],
  wording: null,
  reportedByUnitId: null,
});

/** The form for a figure that exists, to be revised. */
export const figureFormOf = (details: FigureDetails): FigureForm => ({
  label: details.label,
  programme: details.programme === null ? null : programmeKey(details.programme),
  unitId: details.unitId,
  plan: details.plan === null ? '' : formatAmount(details.plan),
  disbursed: details.disbursed === null ? '' : formatAmount(details.disbursed),
  rate: details.rate === null ? '' : formatRate(details.rate),
  asOf: details.asOf,
  period: details.period ?? '',
  source: details.source,
  kind: details.kind,
  partIds: details.partIds,
  reason: '',
});
