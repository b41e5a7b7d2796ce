import { lengthOf } from '../interval.ts';
import type { Floor, Speech } from './state.ts';

/** The speech that is being given, or null. */
export const currentSpeech = ({ currentSpeechId, speeches }: Floor): Speech | null =>
  currentSpeechId === null ? null : (speeches[currentSpeechId] ?? null);

/** The milliseconds that a point has spoken at `now`, the running speech included. */
export function timeUsedBy(floor: Floor, pointId: string, now: number): number {
  const speech = currentSpeech(floor);
  const running = speech?.pointId === pointId ? lengthOf(speech, now) : 0;
  return (floor.timeUsed[pointId] ?? 0) + running;
}

/** The milliseconds left of a speech at `now`, negative once it runs over; null where it has no limit. */
export const timeLeft = (speech: Speech, now: number): number | null =>
  speech.seconds === null ? null : speech.seconds * 1_000 - lengthOf(speech, now);
