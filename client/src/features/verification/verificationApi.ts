import type { VerificationAnswer } from '@diemcau/shared/protocol/api/verification';
import type { DocumentProof } from '@diemcau/shared/verify/fragment';
import { type ApiResult, callApi } from '../../session/api.ts';
import { isRecord } from '../../session/wireGuards.ts';

const isAnswer = (value: unknown): value is VerificationAnswer =>
  isRecord(value) &&
  (value.matches === false ||
    (value.matches === true &&
      typeof value.title === 'string' &&
      typeof value.upTo === 'number' &&
      typeof value.status === 'string'));

/** Holds what a document says of itself against the server's log. */
export const verifyDocument = (proof: DocumentProof): Promise<ApiResult<VerificationAnswer>> =>
  callApi('POST', '/api/verification', proof, isAnswer);
