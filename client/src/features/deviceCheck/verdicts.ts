/** How a voice arrives: `waiting` while nothing has been listened to long enough. */
export type VoiceVerdict = 'waiting' | 'clear' | 'quiet' | 'silent';

/** Levels from 0 to 1 (RMS of the signal, as loud as it can be: 1); a voice at a desk reaches 0.05 and more. */
const CLEAR = 0.03;
const QUIET = 0.004;
/** Milliseconds of silence after which it is silence, not a pause. */
const PATIENCE = 3_000;

/** @param loudest the loudest level of the last seconds. @param listened milliseconds since it was opened. */
export function voiceVerdict(loudest: number, listened: number): VoiceVerdict {
  if (loudest >= CLEAR) return 'clear';
  if (listened < PATIENCE) return 'waiting';
  return loudest >= QUIET ? 'quiet' : 'silent';
}

export interface MeasuredLink {
  /** Milliseconds. */
  readonly roundTrip: number | null;
  /** Bits per second; null for what could not be measured. */
  readonly up: number | null;
  readonly down: number | null;
}

/** What a link is enough for. */
export type LinkVerdict = 'pictures' | 'sound' | 'barely';

/** One small picture with its voice, and a voice alone; bits per second. */
const PICTURE_RATE = 300_000;
const VOICE_RATE = 60_000;
/** Past this, people talk at once (ITU-T G.114: 400 ms one way). */
const LONG_ROUND_TRIP = 800;

export function linkVerdict({ roundTrip, up, down }: MeasuredLink): LinkVerdict {
  const rate = Math.min(up ?? Number.POSITIVE_INFINITY, down ?? Number.POSITIVE_INFINITY);
  if (rate < VOICE_RATE || (roundTrip ?? 0) > 2 * LONG_ROUND_TRIP) return 'barely';
  return rate < PICTURE_RATE || (roundTrip ?? 0) > LONG_ROUND_TRIP ? 'sound' : 'pictures';
}

/** The bar's length for a level: the ear hears decibels. From 0 at −60 dB to 1 at full level. */
export function barOf(level: number): number {
  if (level <= 0) return 0;
  return Math.min(1, Math.max(0, 1 + (20 * Math.log10(level)) / 60));
}
