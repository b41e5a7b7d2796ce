import type { Amount, Qualifier } from '../funding/state.ts';

export const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exactly: '',
  moreThan: 'trên',
  lessThan: 'dưới',
  nearly: 'gần',
  about: 'khoảng',
};

/** Every word that is understood before an amount; the first of each kind is the one that is written. */
const QUALIFIERS_READ: Readonly<Record<string, Qualifier>> = {
  trên: 'moreThan',
  hơn: 'moreThan',
  dưới: 'lessThan',
  'chưa đến': 'lessThan',
  'chưa tới': 'lessThan',
  gần: 'nearly',
  khoảng: 'about',
  'xấp xỉ': 'about',
  ước: 'about',
};

/** What one of a unit is in đồng. */
const UNITS: Readonly<Record<string, bigint>> = {
  đồng: 1n,
  triệu: 1_000_000n,
  tỷ: 1_000_000_000n,
  tỉ: 1_000_000_000n,
  'nghìn tỷ': 1_000_000_000_000n,
  'nghìn tỉ': 1_000_000_000_000n,
  'ngàn tỷ': 1_000_000_000_000n,
  'ngàn tỉ': 1_000_000_000_000n,
};

/** The largest amount that the wire takes, in million đồng. */
const MAXIMUM = 1_000_000_000_000n;

/** A whole number with points between its thousands: 24761 → "24.761". */
export const grouped = (whole: number): string => whole.toString().replace(/\B(?=(\d{3})+$)/g, '.');

/** Million đồng in words: 4338000 → "4.338 tỷ đồng", 24761596 → "24.761,596 tỷ đồng", 500 → "500 triệu đồng". */
export function formatMillions(millions: number): string {
  if (millions === 0) return '0 đồng';
  if (millions < 1_000) return `${grouped(millions)} triệu đồng`;
  const fraction = String(millions % 1_000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  const whole = grouped(Math.floor(millions / 1_000));
  return `${fraction === '' ? whole : `${whole},${fraction}`} tỷ đồng`;
}

/** A figure's word before whatever follows it: "trên 2.530 tỷ đồng"; nothing for an exact one. */
export const qualified = (qualifier: Qualifier, words: string): string =>
  `${QUALIFIER_WORDS[qualifier]} ${words}`.trimStart();

/** An amount as it was reported: "trên 2.530 tỷ đồng". */
export const formatAmount = ({ millions, qualifier }: Amount): string =>
  qualified(qualifier, formatMillions(millions));

/** Per cent as it was reported: "trên 45,25%". */
export const formatRate = (rate: { percent: number; qualifier: Qualifier }): string =>
  qualified(rate.qualifier, `${formatNumber(rate.percent)}%`);

function formatNumber(value: number): string {
  const [whole = '0', fraction] = String(value).split('.');
  return fraction === undefined ? grouped(Number(whole)) : `${grouped(Number(whole))},${fraction}`;
}

const AMOUNT = new RegExp(
  [
    `^(?:(${Object.keys(QUALIFIERS_READ).join('|')}) )?`,
    '(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?',
    ` ?(${Object.keys(UNITS).toSorted(longestFirst).join('|')})`,
    '(?: ?(?:đồng|đ))?$',
  ].join(''),
);

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}

/**
 * Reads an amount as officials write it: "trên 2.530 tỷ đồng" → 2 530 000 million, more than. Points stand
 * between thousands, the comma before decimals. Null where it cannot be read so, has no unit, or is no
 * whole number of million đồng.
 */
export function parseAmount(text: string): Amount | null {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const [, word = '', whole = '', fraction = '', unit = ''] = AMOUNT.exec(plain) ?? [];
  const worth = UNITS[unit];
  if (worth === undefined) return null;
  const scale = 1_000_000n * 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole.replaceAll('.', '') + fraction) * worth;
  if (scaled % scale !== 0n || scaled / scale > MAXIMUM) return null;
  return { millions: Number(scaled / scale), qualifier: QUALIFIERS_READ[word] ?? 'exactly' };
}
