import { type NextFunction, type Request, type Response, Router } from 'express';
import type { Logger } from '../log/logger.ts';
import { refused } from '../sessions/refusals.ts';

/** What nothing before has answered: not found, or failed; in JSON, without a word of what lies inside. */
export function lastAnswers(logger: Logger): Router {
  const router = Router();
  router.use((_request: Request, response: Response) => {
    response.status(404).json(refused('notFound'));
  });
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    const status = statusOf(error);
    if (status >= 500) logger.error({ err: error, path: request.path }, 'request failed');
    if (response.headersSent) next(error);
    else response.status(status).json(refused(status >= 500 ? 'failed' : 'malformed'));
  });
  return router;
}

/** A status that Express or its parts have given an error of the client's making. */
function statusOf(error: unknown): number {
  const status: unknown = error instanceof Error ? Reflect.get(error, 'status') : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
