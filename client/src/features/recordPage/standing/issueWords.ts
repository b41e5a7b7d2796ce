import type { IssuedDetails } from '@diemcau/shared/session/documents/state';
import { formatDate } from '../../../i18n/format.ts';

/** "12/TB-BCĐ"; numbers below ten have a zero before them, as on the paper. */
export const fullNumber = ({ number, symbol }: Pick<IssuedDetails, 'number' | 'symbol'>): string =>
  `${String(number).padStart(2, '0')}/${symbol}`;

/** Number and day, as the texts take them. */
export const numberAndDay = (details: IssuedDetails): readonly [string, string] => [
  fullNumber(details),
  formatDate(details.issuedOn),
];
