import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';

/** Bits per second as people read them: "850 kbit/s", "1,2 Mbit/s". */
export function formatRate(bits: number, language: Language): string {
  if (bits >= 1_000_000) {
    return `${formatNumber(Math.round(bits / 100_000) / 10, language)} Mbit/s`;
  }
  return `${formatNumber(Math.round(bits / 1_000), language)} kbit/s`;
}

/** "45 ms". */
export const formatMilliseconds = (span: number, language: Language): string =>
  `${formatNumber(Math.round(span), language)} ms`;
