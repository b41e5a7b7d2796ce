import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { type Refusal, refuse } from '../access/outcome.ts';
import type { RateLimits } from '../access/rateLimits.ts';
import type { Config } from '../config.ts';
import { storageFailureCode } from '../eventStore/sqliteGroupCommit.ts';
import { addressOf } from '../live/origin.ts';
import type { Logger } from '../log/logger.ts';
import { sqliteCode } from '../storage/sqliteError.ts';
import { refusalBody, statusOf } from './refusals.ts';
import type { Route } from './route.ts';
import { sameOrigin } from './sameOrigin.ts';
import { createSite } from './site.ts';

export interface ApiRouterParts {
  readonly routes: readonly Route[];
  readonly limits: RateLimits;
  readonly config: Pick<Config, 'PUBLIC_URL' | 'ALLOWED_ORIGINS' | 'TRUST_PROXY'>;
  readonly log: Logger;
}

/** Bytes that a request's body may have: a catalogue of thousands of units is no more. */
const BODY_LIMIT = 1024 * 1024;

/** Serves the routes under `/api`, and answers everything else there in the same form. */
export function apiRouter({ routes, limits, config, log }: ApiRouterParts): Router {
  const router = Router();
  const site = createSite(config.PUBLIC_URL);
  router.use('/api', async (request: Request, response: Response, next: NextFunction) => {
    const allowed = await limits.requests.allows(addressOf(request, config.TRUST_PROXY));
    if (allowed) next();
    else send(response, refuse('tooFast'));
  });
  router.use('/api', sameOrigin(config.ALLOWED_ORIGINS, config.TRUST_PROXY));
  router.use('/api', express.json({ limit: BODY_LIMIT }));
  for (const route of routes) {
    router[route.method](route.path, (request, response) => route.serve(request, response, site));
  }
  router.use('/api', (_request: Request, response: Response) => send(response, refuse('notFound')));
  router.use('/api', (error: unknown, request: Request, response: Response, next: NextFunction) => {
    const refusal = refusalOf(error);
    if (statusOf(refusal.code) >= 500) {
      log.error({ err: error, method: request.method, path: request.path }, 'request failed');
    }
    if (response.headersSent) next(error);
    else send(response, refusal);
  });
  return router;
}

const send = (response: Response, refusal: Refusal) =>
  void response.status(statusOf(refusal.code)).json(refusalBody(refusal));

const bodyError = z.object({ type: z.string(), status: z.int().min(400).max(499) });
/** What the asker is told of an error: nothing of its words. */
function refusalOf(error: unknown): Refusal {
  const fromBody = bodyError.safeParse(error);
  if (fromBody.success) {
    return refuse(fromBody.data.type === 'entity.too.large' ? 'tooLarge' : 'malformed');
  }
  // An address that cannot be decoded names nothing.
  if (error instanceof URIError) return refuse('notFound');
  return refuse(sqliteCode(error) === null ? 'failed' : storageFailureCode(error));
}
