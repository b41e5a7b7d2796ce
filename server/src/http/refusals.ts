import type { ApiRefusal } from '@diemcau/shared/protocol/api/refusal';
import { type RejectionCode, rejections } from '@diemcau/shared/protocol/rejections';
import type { Refusal } from '../access/outcome.ts';

const STATUS: Partial<Record<RejectionCode, number>> = {
  malformed: 400,
  weakPassword: 400,
  unauthenticated: 401,
  wrongPassword: 401,
  forbidden: 403,
  invalidLink: 403,
  notSameOrigin: 403,
  notFound: 404,
  tooLarge: 413,
  tooFast: 429,
  failed: 500,
  storageFailed: 503,
  storageReadOnly: 503,
  stopping: 503,
  storageFull: 507,
};

/** The HTTP status of a refusal; 409 where the request is sound and the state of things is against it. */
export const statusOf = (code: RejectionCode): number => STATUS[code] ?? 409;

/** The refusal as it is sent, with its English sentence. */
export const refusalBody = ({ code, field }: Refusal): ApiRefusal => ({
  ok: false,
  code,
  message: rejections[code].en,
  field,
});
