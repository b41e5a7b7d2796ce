import type { RejectionCode } from '@diemcau/shared/protocol/rejections';

/** Why something was not done: a code of the closed list and the field at fault, as a path. */
export interface Refusal {
  readonly ok: false;
  readonly code: RejectionCode;
  readonly field: string | null;
}

/** What came of something that a user can get wrong. */
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Refusal;

export const done = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const refuse = (code: RejectionCode, field: string | null = null): Refusal => ({
  ok: false,
  code,
  field,
});
