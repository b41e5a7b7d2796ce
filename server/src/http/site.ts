import type { Request, Response } from 'express';
import type { CookieChange } from '../access/cookies.ts';

/** How browsers reach this server. */
export interface Site {
  /** Without a slash at the end: what links are printed with. */
  origin(request: Request): string;
  setCookie(request: Request, response: Response, change: CookieChange): void;
}

/** With a public address, links carry it; otherwise they carry the name that the asker used. */
export function createSite(publicUrl: string | null): Site {
  const origin = (request: Request) => publicUrl ?? `${request.protocol}://${request.host}`;
  return {
    origin,
    setCookie(request, response, { name, token, maxAge }) {
      // No script reads these cookies, and no other site's page sends them.
      const options = {
        httpOnly: true,
        sameSite: 'strict',
        secure: request.secure || origin(request).startsWith('https:'),
        path: '/',
      } as const;
      if (token === null) response.clearCookie(name, options);
      else response.cookie(name, token, { ...options, maxAge: maxAge * 1_000 });
    },
  };
}
