import { createHash, timingSafeEqual } from 'node:crypto';
import type { MediaStateMessage } from '@diemcau/shared/protocol/mediaMessages';
import { type Request, type Response, Router } from 'express';
import type { Registry } from 'prom-client';
import { addressOf } from '../live/origin.ts';

export interface HealthParts {
  readonly version: string;
  /** Whether the database can be read; may throw where it cannot. */
  readonly storageWorks: () => Promise<boolean>;
  /** How many sessions are in memory. */
  readonly sessions: () => number;
  /** Whether pictures and sound are there. */
  readonly media: () => MediaStateMessage['state'];
  readonly registry: Registry;
  readonly trustProxy: number;
  /** Opens the meters to others than this machine; null keeps them closed. */
  readonly metricsToken: string | null;
}

const LOOPBACK = /^(::1|127\.|::ffff:127\.)/;

/** `GET /healthz` for whoever watches over the server, `GET /metrics` for Prometheus. */
export function healthRoutes(parts: HealthParts): Router {
  const router = Router();
  router.get('/healthz', async (_request, response) => {
    const works = await parts.storageWorks().catch(() => false);
    response
      .status(works ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({
        status: works ? 'ok' : 'failing',
        storage: works ? 'ok' : 'failing',
        sessions: parts.sessions(),
        media: parts.media(),
        uptime: Math.round(process.uptime()),
        version: parts.version,
      });
  });
  router.get('/metrics', async (request: Request, response: Response) => {
    if (!maySeeMetrics(request, parts)) {
      response.status(403).json({ code: 'forbidden', message: 'Show the METRICS_TOKEN.' });
      return;
    }
    const figures = parts.registry;
    response.type(figures.contentType).send(await figures.metrics());
  });
  return router;
}

/** What a proxy of whom nobody told us (TRUST_PROXY) brings from elsewhere does not come from this machine. */
const isForwarded = ({ headers }: Request): boolean =>
  headers['x-forwarded-for'] !== undefined ||
  headers['x-real-ip'] !== undefined ||
  headers.forwarded !== undefined;

function maySeeMetrics(request: Request, { trustProxy, metricsToken }: HealthParts): boolean {
  const isOwn = LOOPBACK.test(addressOf(request, trustProxy));
  if (isOwn && (trustProxy > 0 || !isForwarded(request))) return true;
  const shown = request.headers.authorization ?? '';
  return metricsToken !== null && equal(shown, `Bearer ${metricsToken}`);
}

/** In the same time for every wrong guess. */
function equal(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
