import type { AgendaItem } from '@diemcau/shared/session/agenda/state';
import type { Person, Point } from '@diemcau/shared/session/attendance/state';
import type { FloorRequest, Speech } from '@diemcau/shared/session/floor/state';
import type { Unit } from '@diemcau/shared/session/lifecycle/state';
import type { Party } from '@diemcau/shared/session/meta';
import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import type { Vote } from '@diemcau/shared/session/votes/state';

/* Pickers for `useSessionState`: parts of the state itself, or lists of such parts. */

const present = <Part>(part: Part | undefined): part is Part => part !== undefined;

/** Members of a table in the order that the state keeps beside it. */
const inOrder = <Part>(table: Readonly<Record<string, Part>>, order: readonly string[]): Part[] =>
  order.map((id) => table[id]).filter(present);

const find = <Part>(table: Readonly<Record<string, Part>>, id: string | null): Part | null =>
  id === null ? null : (table[id] ?? null);

export const agendaItems = ({ agenda }: SessionState): AgendaItem[] =>
  inOrder(agenda.items, agenda.itemOrder);

export const currentItem = ({ agenda }: SessionState): AgendaItem | null =>
  find(agenda.items, agenda.currentItemId);

/** The item's number on the agenda, from 1; 0 where it is not there. */
export const itemNumber = ({ agenda }: SessionState, itemId: string): number =>
  agenda.itemOrder.indexOf(itemId) + 1;

export const currentSpeech = ({ floor }: SessionState): Speech | null =>
  find(floor.speeches, floor.currentSpeechId);

export const speakersQueue = ({ floor }: SessionState): FloorRequest[] => floor.queue;

/** The point's first request and its place in the queue, from 1; 0 and null where it has none. */
export function queuePlaceOf(
  { floor }: SessionState,
  pointId: string | null,
): { readonly place: number; readonly request: FloorRequest | null } {
  const place = floor.queue.findIndex((request) => request.pointId === pointId) + 1;
  return { place, request: floor.queue[place - 1] ?? null };
}

export const obstacleOnTable = ({ obstacles }: SessionState): Obstacle | null =>
  find(obstacles.byId, obstacles.onTableId);

/** Every obstacle that stands on its own: neither withdrawn nor merged into another, by number. */
export const standingObstacles = ({ obstacles }: SessionState): Obstacle[] =>
  inOrder(obstacles.byId, obstacles.order).filter(
    ({ withdrawn, mergedIntoId }) => withdrawn === null && mergedIntoId === null,
  );

export const allObstacles = ({ obstacles }: SessionState): Obstacle[] =>
  inOrder(obstacles.byId, obstacles.order);

/** Whether the party itself raised it. */
export function isRaisedBy({ raisedBy }: Pick<Obstacle, 'raisedBy'>, party: Party): boolean {
  if (raisedBy.kind === 'point') return raisedBy.pointId === party.pointId;
  if (raisedBy.kind === 'agency') return raisedBy.unitId === party.unitId;
  return raisedBy.kind === 'chair' && party.role === 'chair';
}

/** Whether it is the party's concern: raised or joined by its point, or merged from such. */
export function concerns(state: SessionState, obstacle: Obstacle, party: Party): boolean {
  const own = ({ raisedBy, joined }: Obstacle) =>
    isRaisedBy({ raisedBy }, party) || joined.some(({ pointId }) => pointId === party.pointId);
  const merged = obstacle.mergedIds.map((id) => state.obstacles.byId[id]).filter(present);
  return own(obstacle) || merged.some(own);
}

export const openVote = ({ votes }: SessionState): Vote | null =>
  find(votes.byId, votes.openVoteId);

export const points = ({ attendance }: SessionState): Point[] =>
  inOrder(attendance.points, attendance.pointOrder);

export const pointOf = ({ attendance }: SessionState, pointId: string | null): Point | null =>
  find(attendance.points, pointId);

export const units = ({ lifecycle }: SessionState): Unit[] =>
  inOrder(lifecycle.units, lifecycle.unitOrder);

export const unitOf = ({ lifecycle }: SessionState, unitId: string | null): Unit | null =>
  find(lifecycle.units, unitId);

export const people = ({ attendance }: SessionState): Person[] =>
  inOrder(attendance.people, attendance.personOrder);

export const peopleOf = (state: SessionState, pointId: string | null): Person[] =>
  people(state).filter((person) => person.pointId === pointId);

export const personOf = ({ attendance }: SessionState, personId: string | null): Person | null =>
  find(attendance.people, personId);
