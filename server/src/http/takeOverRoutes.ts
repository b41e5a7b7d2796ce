import { createHash } from 'node:crypto';
import { isEmptyStanding, standingFor } from '@diemcau/shared/committee/followUp/standing';
import {
  sessionCommittee,
  sessionCommitteeChange,
  takeOver,
} from '@diemcau/shared/protocol/api/followUp';
import { identifier } from '@diemcau/shared/session/schemas';
import { z } from 'zod';
import { done, type Outcome, refuse } from '../access/outcome.ts';
import type { CommitteeStore } from '../committee/committeeStore.ts';
import type { FollowUp } from '../followUp/followUp.ts';
import type { SessionRooms } from '../sessions/sessionRooms.ts';
import { json } from './answers.ts';
import { type Guards, isAccount, type SessionCaller } from './guards.ts';
import { nothing, type Route, route } from './route.ts';

const ofSession = z.object({ sessionId: identifier });
const refusals = ['unauthenticated', 'forbidden', 'notFound'] as const;

/** The committee of a session, and what the session takes over from those before it. */
export function takeOverRoutes(
  { sessions, sessionCommittees, sourcesOf }: FollowUp,
  rooms: SessionRooms,
  store: CommitteeStore,
  guards: Guards,
): readonly Route[] {
  const standing = async (sessionId: string, caller: SessionCaller) => {
    const found = await sessions.committeeOf(sessionId);
    if (found === null) return refuse('noCommittee');
    // A secretary by invitation can rename the body that meets, and has no right in what other sessions left.
    if (found.through === 'name' && !isAccount(caller)) return refuse('forbidden', 'committeeId');
    const matters = standingFor(sessionId, await sourcesOf(found.committeeId));
    if (matters === null || isEmptyStanding(matters)) return refuse('nothingToTakeOver');
    return done({ committeeId: found.committeeId, matters });
  };

  const shown = async (
    sessionId: string,
    caller: SessionCaller,
  ): Promise<Outcome<z.input<typeof takeOver>>> => {
    const found = await standing(sessionId, caller);
    if (!found.ok) return found;
    const { committeeId, matters } = found.value;
    const { asOf, previous, counts, directives, obstacles, items } = matters;
    const view = await rooms.view(sessionId);
    return done({
      committeeId,
      asOf,
      previous,
      counts,
      directives: directives.length,
      obstacles: obstacles.length,
      items: items.length,
      itemId: view?.state.followUp.itemId ?? null,
    });
  };

  return [
    route({
      method: 'get',
      path: '/api/sessions/:sessionId/committee',
      summary: 'The committee that a session belongs to, and how that is known.',
      guard: guards.viewer,
      params: ofSession,
      query: nothing,
      body: nothing,
      answer: json(sessionCommittee),
      refusals,
      handle: async ({ params }) =>
        done(
          (await sessions.committeeOf(params.sessionId)) ?? { committeeId: null, through: null },
        ),
    }),
    route({
      method: 'put',
      path: '/api/sessions/:sessionId/committee',
      summary: 'Says, as a secretary with an account, which committee a session belongs to.',
      guard: guards.sessionSecretary,
      params: ofSession,
      query: nothing,
      body: sessionCommitteeChange,
      answer: json(sessionCommittee),
      refusals,
      handle({ params, body, caller }) {
        if (!isAccount(caller)) return refuse('forbidden');
        const known = store.committees().some((each) => each.committeeId === body.committeeId);
        if (!known) return refuse('notFound', 'committeeId');
        const { identity } = caller.viewer.actor;
        sessionCommittees.choose(params.sessionId, body.committeeId, identity);
        return done({ committeeId: body.committeeId, through: 'chosen' as const });
      },
    }),
    route({
      method: 'get',
      path: '/api/sessions/:sessionId/take-over',
      summary: 'What a session would take over from those before it, as it stands today.',
      guard: guards.sessionSecretary,
      params: ofSession,
      query: nothing,
      body: nothing,
      answer: json(takeOver),
      refusals: [...refusals, 'noCommittee', 'nothingToTakeOver'],
      handle: ({ params, caller }) => shown(params.sessionId, caller),
    }),
    route({
      method: 'post',
      path: '/api/sessions/:sessionId/take-over',
      summary:
        'Puts what earlier sessions left open at the head of the agenda; again before the opening, it renews that.',
      guard: guards.sessionSecretary,
      params: ofSession,
      query: nothing,
      body: nothing,
      answer: json(takeOver),
      refusals: [...refusals, 'noCommittee', 'nothingToTakeOver', 'notNow'],
      async handle({ params: { sessionId }, caller }) {
        const found = await standing(sessionId, caller);
        if (!found.ok) return found;
        const { matters } = found.value;
        const { identity } = caller.viewer.actor;
        const answer = await rooms.submit(
          sessionId,
          { id: requestId(matters, caller.session.seq), type: 'takeOverMatters', payload: matters },
          { role: 'system', pointId: null, unitId: null, identity },
        );
        return answer.ok ? shown(sessionId, caller) : refuse(answer.code, answer.field);
      },
    }),
  ];
}

/** The same for the same matters on the same state: a request that is sent twice takes over once. */
const requestId = (matters: unknown, seq: number): string =>
  createHash('sha256')
    .update(JSON.stringify([seq, matters]))
    .digest('hex')
    .slice(0, 32);
