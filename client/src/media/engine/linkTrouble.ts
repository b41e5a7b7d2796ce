import type { RejectionCode } from '@diemcau/shared/protocol/rejections';
import type { StageFailure } from '../stageState.ts';

/** `cutOff` and `again` pass by themselves; a failure does not. */
export type LinkTrouble =
  | { readonly kind: 'cutOff' | 'again' | 'gone' }
  | { readonly kind: 'failure'; readonly failure: StageFailure };

type ReplyCode = RejectionCode | 'cutOff';

/** What the server answered instead of doing what was asked; caught where it was asked. */
export class RefusedByServer extends Error {
  readonly code: ReplyCode;
  constructor(code: ReplyCode) {
    super(code);
    this.code = code;
  }
}

/** `gone`: what was asked for ended meanwhile, which the next message says as well. */
export function troubleOf(code: ReplyCode): LinkTrouble {
  switch (code) {
    case 'cutOff':
      return { kind: 'cutOff' };
    case 'notFound':
    case 'alreadyDone':
      return { kind: 'gone' };
    case 'notOnStage':
    case 'mediaNotReady':
    case 'tooFast':
    case 'stopping':
      return { kind: 'again' };
    case 'mediaOff':
    case 'forbidden':
    case 'tooManyStreams':
    case 'mediaRefused':
      return { kind: 'failure', failure: code };
    default:
      return { kind: 'failure', failure: 'failed' };
  }
}

/** @param isClosed the link was closed meanwhile, and everything on it with it. */
export function troubleFrom(error: unknown, isClosed: boolean): LinkTrouble {
  if (error instanceof RefusedByServer) return troubleOf(error.code);
  return isClosed ? { kind: 'cutOff' } : { kind: 'failure', failure: 'mediaRefused' };
}
