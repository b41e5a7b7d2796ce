import type { Refused } from '@diemcau/shared/protocol/refused';
import { type RejectionCode, rejections } from '@diemcau/shared/protocol/rejections';

/** The answer to a command or request that is refused, with its English sentence. */
export const refused = (code: RejectionCode, field: string | null = null): Refused => ({
  ok: false,
  code,
  message: rejections[code].en,
  field,
});
