import { createHmac } from 'node:crypto';
import type { IceServer } from '@diemcau/shared/protocol/mediaMessages';

/** Seconds for which credentials hold: a long session, since a relay asks for them again while it relays. */
const HOLD = 12 * 3_600;

/**
 * The relays with credentials of their own for one link, after coturn's REST scheme
 * (draft-uberti-behave-turn-rest-00): the name carries its end, the password is its HMAC.
 * @param now milliseconds since the epoch.
 */
export function turnServers(
  urls: readonly string[],
  secret: string | null,
  name: string,
  now: number,
): readonly IceServer[] {
  if (urls.length === 0 || secret === null) return [];
  const username = `${Math.floor(now / 1_000) + HOLD}:${name}`;
  const credential = createHmac('sha1', secret).update(username).digest('base64');
  return [{ urls, username, credential }];
}
