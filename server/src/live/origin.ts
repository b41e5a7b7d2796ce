import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a browser on the page it says it is on may connect: our own host, or one that is configured.
 * Without an Origin header it is no browser, and no page can borrow its user's cookie.
 */
export function originAllowed(
  headers: IncomingHttpHeaders,
  allowed: readonly string[],
  trustProxy: number,
): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  const forwarded = trustProxy > 0 ? lastPart(headers['x-forwarded-host']) : undefined;
  return page.host === (forwarded ?? headers.host) || allowed.includes(page.origin);
}

/** The client's address: the socket's, or what the outermost trusted proxy saw. */
export function addressOf(
  request: {
    readonly headers: IncomingHttpHeaders;
    readonly socket: { readonly remoteAddress?: string | undefined };
  },
  trustProxy: number,
): string {
  const own = request.socket.remoteAddress ?? 'unknown';
  if (trustProxy === 0) return own;
  const seen = [request.headers['x-forwarded-for'] ?? ''].flat().join(',').split(',');
  return seen.at(-trustProxy)?.trim() || own;
}

const lastPart = (header: string | string[] | undefined): string | undefined =>
  header === undefined ? undefined : [header].flat().join(',').split(',').at(-1)?.trim();
