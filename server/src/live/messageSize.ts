import { MESSAGE_LIMIT } from '@diemcau/shared/protocol/wire';

/**
 * Whether what a client sent is no larger than a message may be. A value that is nested so deep that it cannot
 * even be written out is none: reading it goes by a loop, writing it by recursion, which would throw here and,
 * in a socket's listener, end the process.
 */
export function fitsMessage(raw: unknown): boolean {
  try {
    return Buffer.byteLength(JSON.stringify(raw) ?? '') <= MESSAGE_LIMIT;
  } catch {
    return false;
  }
}
