import { lengthOf } from '../interval.ts';
import type { Floor } from './state.ts';
import { currentSpeech, timeLeft } from './timeUsed.ts';

export interface Position {
  /** 1 for the next to speak. */
  readonly place: number;
  /** Milliseconds until the turn comes, by the average of the speeches given so far; null before the first has ended. */
  readonly wait: number | null;
}

/** A request's place in the queue and how long it may take; null when it does not wait. */
export function positionOf(floor: Floor, requestId: string, now: number): Position | null {
  const ahead = floor.queue.findIndex((request) => request.requestId === requestId);
  if (ahead < 0) return null;
  const average = averageLength(floor, now);
  const wait = average === null ? null : untilFree(floor, average, now) + ahead * average;
  return { place: ahead + 1, wait };
}

function averageLength(floor: Floor, now: number): number | null {
  const ended = Object.values(floor.speeches).filter(({ to }) => to !== null);
  if (ended.length === 0) return null;
  return ended.reduce((sum, speech) => sum + lengthOf(speech, now), 0) / ended.length;
}

/** What is left of the running speech: by its limit, else by the average. */
function untilFree(floor: Floor, average: number, now: number): number {
  const speech = currentSpeech(floor);
  if (speech === null) return 0;
  return Math.max(0, timeLeft(speech, now) ?? average - lengthOf(speech, now));
}
