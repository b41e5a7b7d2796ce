import type { RejectionCode } from './rejections.ts';

export interface Refused {
  readonly ok: false;
  readonly code: RejectionCode;
  /** The refusal's sentence in English, for logs and other clients; ours finds the words by the code. */
  readonly message: string;
  readonly field: string | null;
}
