import type { NextFunction, Request, Response } from 'express';
import { refuse } from '../access/outcome.ts';
import { originAllowed } from '../live/origin.ts';
import { refusalBody, statusOf } from './refusals.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a page of ours, or no page at all, has sent this. */
function fromOurPage(request: Request, allowed: readonly string[], trustProxy: number): boolean {
  if (request.headers.origin !== undefined) {
    return originAllowed(request.headers, allowed, trustProxy);
  }
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin';
}

/**
 * Lets a request that changes something through only if it comes from a page of ours and is JSON or plain
 * bytes, neither of which a form of another site's can send without asking first. Programs that are no browser name no origin.
 */
export function sameOrigin(allowed: readonly string[], trustProxy: number) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const refuseWith = (refusal: ReturnType<typeof refuse>) =>
      void response.status(statusOf(refusal.code)).json(refusalBody(refusal));
    if (READING.has(request.method)) next();
    else if (!fromOurPage(request, allowed, trustProxy)) refuseWith(refuse('notSameOrigin'));
    else if (!request.is(['application/json', 'application/octet-stream']))
      refuseWith(refuse('malformed', 'Content-Type'));
    else next();
  };
}
