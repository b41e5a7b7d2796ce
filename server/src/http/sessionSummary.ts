import type { SessionSummary } from '@diemcau/shared/protocol/api/sessions';
import type { SessionView } from '../sessions/sessionRooms.ts';

/** A session in a list: what, when, how far. */
export function sessionSummary({ sessionId, seq, state }: SessionView): SessionSummary {
  const { phase, details, openedAt, adjournedAt } = state.lifecycle;
  const points = Object.values(state.attendance.points);
  const obstacles = Object.values(state.obstacles.byId);
  const directives = Object.values(state.directives.byId);
  return {
    sessionId,
    title: details?.title ?? null,
    phase,
    startsAt: details?.startsAt ?? null,
    endsAt: details?.endsAt ?? null,
    place: details?.place ?? null,
    openedAt,
    adjournedAt,
    counts: {
      points: points.length,
      connectedPoints: points.filter(({ connected }) => connected).length,
      people: state.attendance.personOrder.length,
      agendaItems: state.agenda.itemOrder.length,
      obstacles: obstacles.filter(
        ({ withdrawn, mergedIntoId }) => withdrawn === null && mergedIntoId === null,
      ).length,
      directives: directives.filter(({ withdrawn }) => withdrawn === null).length,
    },
    conclusions: state.conclusions.status,
    seq,
  };
}
