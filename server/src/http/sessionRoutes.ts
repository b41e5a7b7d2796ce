import type { CatalogueProgramme } from '@diemcau/shared/committee/programme';
import type { CatalogueUnit } from '@diemcau/shared/committee/unit';
import { unitsInForce } from '@diemcau/shared/committee/unitsInForce';
import type { Actor } from '@diemcau/shared/log/storedEvent';
import {
  type NewSession,
  newSession,
  sessionList,
  sessionSummary as summarySchema,
} from '@diemcau/shared/protocol/api/sessions';
import { identifier } from '@diemcau/shared/session/schemas';
import { z } from 'zod';
import { done, type Outcome, refuse } from '../access/outcome.ts';
import type { CommitteeStore } from '../committee/committeeStore.ts';
import {
  CommandSender,
  type SessionPlan,
  scheduleSession,
  sessionIdOf,
} from '../committee/scheduleSession.ts';
import type { FollowUp } from '../followUp/followUp.ts';
import type { SessionRooms } from '../sessions/sessionRooms.ts';
import { json } from './answers.ts';
import type { Guards } from './guards.ts';
import { nothing, type Route, route } from './route.ts';
import { sessionSummary } from './sessionSummary.ts';
import { vietnameseDay } from './vietnameseDay.ts';

/** Sessions: listed and scheduled here; what happens in one goes over the socket. */
export function sessionRoutes(
  rooms: SessionRooms,
  committee: CommitteeStore,
  followUp: Pick<FollowUp, 'sessionCommittees'>,
  guards: Guards,
  clock: () => number,
): readonly Route[] {
  const planOf = (wanted: NewSession): Outcome<SessionPlan> => {
    const date = vietnameseDay(wanted.details.startsAt ?? clock());
    const units = chosenUnits(committee.units(), wanted.unitIds, date);
    if (!units.ok) return units;
    const programmes = chosenProgrammes(committee.programmes(), wanted.programmeIds);
    if (!programmes.ok) return programmes;
    const known = new Set(units.value.map(({ unitId }) => unitId));
    const stray = wanted.points.findIndex(({ unitIds }) => unitIds.some((id) => !known.has(id)));
    if (stray >= 0) return refuse('unknownUnit', `points.${stray}.unitIds`);
    const { details, points } = wanted;
    return done({ details, points, units: units.value, programmes: programmes.value });
  };

  return [
    route({
      method: 'get',
      path: '/api/sessions',
      summary: 'All sessions, the latest first.',
      guard: guards.secretaryAccount,
      params: nothing,
      query: nothing,
      body: nothing,
      answer: json(sessionList),
      refusals: ['unauthenticated', 'forbidden'],
      async handle() {
        const ids = await rooms.sessionIds();
        const views = await Promise.all(ids.map((id) => rooms.view(id)));
        const sessions = views.flatMap((view) => (view === null ? [] : [sessionSummary(view)]));
        sessions.sort((one, other) => (other.startsAt ?? 0) - (one.startsAt ?? 0));
        return done({ sessions });
      },
    }),
    route({
      method: 'post',
      path: '/api/sessions',
      summary: 'Schedules a session with its units, programmes and points.',
      guard: guards.secretaryAccount,
      params: nothing,
      query: nothing,
      body: newSession,
      answer: json(summarySchema),
      refusals: [
        'unauthenticated',
        'forbidden',
        'notFound',
        'unknownUnit',
        'unknownProgramme',
        'invalidTime',
      ],
      async handle({ body, caller }) {
        const plan = planOf(body);
        if (!plan.ok) return plan;
        const { committeeId } = body;
        const known = committee.committees().some((each) => each.committeeId === committeeId);
        if (committeeId && !known) return refuse('notFound', 'committeeId');
        const identity = `account:${caller.accountId}`;
        const actor: Actor = { role: 'secretary', pointId: null, unitId: null, identity };
        const sessionId = sessionIdOf(identity, body.requestId);
        const sender = new CommandSender(rooms, sessionId, actor);
        const scheduled = await scheduleSession(sender, sessionId, plan.value);
        if (!scheduled.ok) return refuse(scheduled.code, scheduled.field);
        if (committeeId) followUp.sessionCommittees.choose(sessionId, committeeId, identity);
        const view = await rooms.view(sessionId);
        return view === null ? refuse('failed') : done(sessionSummary(view));
      },
    }),
    route({
      method: 'get',
      path: '/api/sessions/:sessionId',
      summary: 'A session in short, for anyone with a right in it.',
      guard: guards.viewer,
      params: z.object({ sessionId: identifier }),
      query: nothing,
      body: nothing,
      answer: json(summarySchema),
      refusals: ['unauthenticated', 'forbidden', 'notFound'],
      handle: ({ caller }) => done(sessionSummary(caller.session)),
    }),
  ];
}

function chosenUnits(
  units: readonly CatalogueUnit[],
  ids: readonly string[] | null,
  date: string,
): Outcome<readonly CatalogueUnit[]> {
  if (ids === null) return done(unitsInForce(units, date));
  const known = new Set(units.map(({ unitId }) => unitId));
  const missing = ids.findIndex((id) => !known.has(id));
  if (missing >= 0) return refuse('unknownUnit', `unitIds.${missing}`);
  return done(units.filter(({ unitId }) => ids.includes(unitId)));
}

function chosenProgrammes(
  programmes: readonly CatalogueProgramme[],
  ids: readonly string[] | null,
): Outcome<readonly CatalogueProgramme[]> {
  if (ids === null) return done(programmes);
  const known = new Set(programmes.map(({ programmeId }) => programmeId));
  const missing = ids.findIndex((id) => !known.has(id));
  if (missing >= 0) return refuse('unknownProgramme', `programmeIds.${missing}`);
  return done(programmes.filter(({ programmeId }) => ids.includes(programmeId)));
}
