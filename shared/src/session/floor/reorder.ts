import type { PayloadOf } from '../commands.ts';
import { accept, type Decision, reject } from '../meta.ts';
import { firstRefusal, refuseIf, requireElsewhere } from '../require.ts';
import type { SessionState } from '../state.ts';
import type { FloorRequest } from './state.ts';
import { timeUsedBy } from './timeUsed.ts';

export function moveFloorRequest(
  { floor }: SessionState,
  { requestId, afterRequestId, reason }: PayloadOf<'moveFloorRequest'>,
): Decision {
  const request = floor.queue.find((each) => each.requestId === requestId);
  if (request === undefined) return reject('notFound', 'requestId');
  const rest = floor.queue.filter((each) => each !== request);
  const place = rest.findIndex((each) => each.requestId === afterRequestId);
  const rejection = firstRefusal([
    requireElsewhere(requestId, afterRequestId, 'afterRequestId'),
    refuseIf(afterRequestId !== null && place < 0, 'notFound', 'afterRequestId'),
  ]);
  if (rejection !== null) return { ok: false, rejection };
  return reordered(floor.queue, rest.toSpliced(place + 1, 0, request), reason);
}

/** `now` counts the running speech in. */
export function orderFloorByTimeUsed(
  { floor }: SessionState,
  reason: string,
  now: number,
): Decision {
  const isOrder = ({ kind }: FloorRequest): boolean => kind === 'pointOfOrder';
  const used = ({ pointId }: FloorRequest): number => timeUsedBy(floor, pointId, now);
  const ordinary = floor.queue
    .filter((request) => !isOrder(request))
    .toSorted((one, other) => used(one) - used(other));
  return reordered(floor.queue, [...floor.queue.filter(isOrder), ...ordinary], reason);
}

/** No event where the order stays what it was. */
const reordered = (
  before: readonly FloorRequest[],
  after: readonly FloorRequest[],
  reason: string,
): Decision =>
  after.every((request, place) => request === before[place])
    ? accept()
    : accept({
        type: 'floorReordered',
        payload: { order: after.map(({ requestId }) => requestId), reason },
      });
