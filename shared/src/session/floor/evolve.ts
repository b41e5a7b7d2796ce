import { lengthOf } from '../interval.ts';
import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { FloorEvent } from './events.ts';
import type { Floor, FloorRequest } from './state.ts';

type Payload<Type extends FloorEvent['type']> = Extract<
  FloorEvent,
  { readonly type: Type }
>['payload'];

/** Folds the queue and the speeches. Everyone sees them; the notes on speeches are the officers'. */
export function evolveFloor({ floor }: SessionState, event: FloorEvent, stamp: Stamp): void {
  switch (event.type) {
    case 'floorAsked':
    case 'floorInvited':
      enqueue(floor, {
        ...event.payload,
        seq: stamp.seq,
        askedAt: stamp.at,
        invited: event.type === 'floorInvited',
      });
      break;
    case 'floorWithdrawn':
      takeFromQueue(floor, event.payload.requestId);
      break;
    case 'floorReordered':
      reorder(floor, event.payload, stamp.at);
      break;
    case 'floorGiven':
      give(floor, event.payload, stamp);
      break;
    case 'floorExtended':
      extend(floor, event.payload);
      break;
    case 'floorEnded':
      end(floor, event.payload.speechId, stamp.at);
      break;
    case 'speechNoted': {
      const speech = floor.speeches[event.payload.speechId];
      if (speech !== undefined) speech.summary = event.payload.summary;
      break;
    }
    default:
      event satisfies never;
  }
}

/** A point of order goes behind those that wait already and before everything else. */
function enqueue({ queue }: Floor, request: FloorRequest): void {
  const lastOrder = queue.findLastIndex(({ kind }) => kind === 'pointOfOrder');
  queue.splice(request.kind === 'pointOfOrder' ? lastOrder + 1 : queue.length, 0, request);
}

function takeFromQueue({ queue }: Floor, requestId: string): FloorRequest | null {
  const place = queue.findIndex((request) => request.requestId === requestId);
  return place < 0 ? null : (queue.splice(place, 1)[0] ?? null);
}

function reorder(floor: Floor, { order, reason }: Payload<'floorReordered'>, at: number): void {
  floor.queue.sort((one, other) => order.indexOf(one.requestId) - order.indexOf(other.requestId));
  floor.lastReorder = { at, reason };
}

function give(floor: Floor, given: Payload<'floorGiven'>, { seq, at }: Stamp): void {
  const request = takeFromQueue(floor, given.requestId);
  if (request === null) return;
  const { kind, pointId, unitId, personId, speakerName, speakerOffice, about } = request;
  floor.speeches[given.speechId] = {
    kind,
    pointId,
    unitId,
    personId,
    speakerName,
    speakerOffice,
    about,
    speechId: given.speechId,
    itemId: given.itemId,
    seconds: given.seconds,
    seq,
    from: at,
    to: null,
    summary: null,
  };
  floor.speechOrder.push(given.speechId);
  floor.currentSpeechId = given.speechId;
}

function extend(floor: Floor, { speechId, seconds }: Payload<'floorExtended'>): void {
  const speech = floor.speeches[speechId];
  if (speech !== undefined && speech.seconds !== null) speech.seconds += seconds;
}

function end(floor: Floor, speechId: string, at: number): void {
  const speech = floor.speeches[speechId];
  floor.currentSpeechId = null;
  if (speech === undefined) return;
  speech.to = at;
  floor.timeUsed[speech.pointId] = (floor.timeUsed[speech.pointId] ?? 0) + lengthOf(speech, at);
}
