import type { MediaAnswers, MediaRequest } from '@diemcau/shared/protocol/mediaMessages';
import type { RejectionCode } from '@diemcau/shared/protocol/rejections';

export interface Refusal {
  readonly ok: false;
  readonly code: RejectionCode;
  readonly field: string | null;
}

/** What a request leads to: its answer, or why not. */
export type Outcome<Name extends MediaRequest> =
  | { readonly ok: true; readonly answer: MediaAnswers[Name] }
  | Refusal;

export const refusal = (code: RejectionCode, field: string | null = null): Refusal => ({
  ok: false,
  code,
  field,
});

export const answered = <Answer>(
  answer: Answer,
): { readonly ok: true; readonly answer: Answer } => ({
  ok: true,
  answer,
});
