import { bundleJob, newBundle } from '@diemcau/shared/protocol/api/verification';
import { identifier } from '@diemcau/shared/session/schemas';
import { z } from 'zod';
import { done, refuse } from '../access/outcome.ts';
import type { BundleJobs } from '../record/bundle/bundleJobs.ts';
import { json, storedFile } from './answers.ts';
import { type Guards, isOfficer, type SessionCaller } from './guards.ts';
import { nothing, type Route, route } from './route.ts';

const ofSession = z.object({ sessionId: identifier });
const ofJob = ofSession.extend({ jobId: identifier });
const REFUSALS = ['unauthenticated', 'forbidden', 'notFound'] as const;

const owner = (caller: SessionCaller, { sessionId, jobId }: z.output<typeof ofJob>) => ({
  identity: caller.viewer.actor.identity,
  sessionId,
  jobId,
});

/** Bundles, which take seconds: asked for, looked at, fetched, given up. For the chair and the secretaries. */
export function bundleRoutes(bundles: BundleJobs, guards: Guards): readonly Route[] {
  const job = { guard: guards.viewer, params: ofJob, query: nothing, body: nothing } as const;
  return [
    route({
      method: 'post',
      path: '/api/sessions/:sessionId/bundles',
      summary: 'Begins to write the session’s bundle, up to one event.',
      guard: guards.viewer,
      params: ofSession,
      query: nothing,
      body: newBundle,
      answer: json(bundleJob),
      refusals: REFUSALS,
      handle({ params: { sessionId }, body, caller }) {
        if (!isOfficer(caller)) return refuse('forbidden');
        const { seq } = caller.session;
        const upTo = body.upTo ?? seq;
        if (upTo > seq) return refuse('notFound', 'upTo');
        return bundles.start({ identity: caller.viewer.actor.identity, sessionId, upTo });
      },
    }),
    route({
      ...job,
      method: 'get',
      path: '/api/sessions/:sessionId/bundles/:jobId',
      summary: 'How far one’s own bundle has come.',
      answer: json(bundleJob),
      refusals: REFUSALS,
      handle({ params, caller }) {
        const found = bundles.find(owner(caller, params));
        return found === null ? refuse('notFound') : done(found);
      },
    }),
    route({
      ...job,
      method: 'get',
      path: '/api/sessions/:sessionId/bundles/:jobId/record.bundle.zip',
      summary: 'One’s own bundle, once it is written; it lies ready for a quarter of an hour.',
      answer: storedFile('application/zip'),
      refusals: REFUSALS,
      handle({ params, caller }) {
        const file = bundles.file(owner(caller, params));
        return file === null ? refuse('notFound') : done(file);
      },
    }),
    route({
      ...job,
      method: 'delete',
      path: '/api/sessions/:sessionId/bundles/:jobId',
      summary: 'Gives up one’s own bundle.',
      answer: json(bundleJob),
      refusals: REFUSALS,
      async handle({ params, caller }) {
        const cancelled = await bundles.cancel(owner(caller, params));
        return cancelled === null ? refuse('notFound') : done(cancelled);
      },
    }),
  ];
}
