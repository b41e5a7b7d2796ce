import type { LinkQuality, SavingChoice, SavingStep } from './stageState.ts';

/** How the link was in the last moment. Rates in bits per second, loss from 0 to 1, times in milliseconds. */
export interface LinkSample {
  /** When, by a clock that only goes forward. */
  readonly at: number;
  readonly roundTrip: number | null;
  readonly lossUp: number | null;
  readonly lossDown: number | null;
  /** What could be sent; null while no picture is sent, when browsers do not measure it. */
  readonly availableUp: number | null;
  /** The server has pictures that this page sees, and no room on the link for them. */
  readonly isStarved: boolean;
}

/** What is remembered between two samples. */
export interface Saving {
  readonly step: SavingStep;
  readonly quality: LinkQuality;
  /** Since when the link has been worse than good, without a pause; null while it is good. */
  readonly badSince: number | null;
  readonly goodSince: number | null;
  /** When the page last went up a step; going down soon after is a relapse. */
  readonly wentUpAt: number | null;
  /** Milliseconds of good link before the next step up. */
  readonly patience: number;
}

/** The order of giving way; each includes those before it. */
export const STEPS: readonly SavingStep[] = [
  'none',
  'fewerPictures',
  'slowScreen',
  'noOwnCamera',
  'audioOnly',
];

/** A poor link costs a step after 4 s, a weak one after 6; a good one gives a step back after 20. */
const POOR_FOR = 4_000;
const WEAK_FOR = 6_000;
const GOOD_FOR = 20_000;
const LONGEST_PATIENCE = 160_000;
/** A single reading that is worse is no reason to wait anew: a voice alone is a hundred packets, and four are 4 %. */
const HICCUP = 1_000;
/** Going down within this time of going up is a relapse: the next attempt waits twice as long. */
const RELAPSE_WITHIN = 60_000;
/** Bits per second: a voice and the smallest layer of a camera; and hardly more than that. */
const NO_ROOM_FOR_CAMERA = 160_000;
const LITTLE_ROOM = 220_000;
/** Steps that a merely weak link costs; one's own camera and the screen go only for a poor one. */
const LAST_STEP_WHEN_WEAK: SavingStep = 'slowScreen';

export const noSaving: Saving = {
  step: 'none',
  quality: 'unknown',
  badSince: null,
  goodSince: null,
  wentUpAt: null,
  patience: GOOD_FOR,
};

/** Above these a voice breaks up (poor), or a picture does (weak). */
export function qualityOf({
  roundTrip,
  lossUp,
  lossDown,
  availableUp,
  isStarved,
}: LinkSample): LinkQuality {
  if (roundTrip === null && lossUp === null && lossDown === null) return 'unknown';
  const loss = Math.max(lossUp ?? 0, lossDown ?? 0);
  const up = availableUp ?? Number.POSITIVE_INFINITY;
  if (loss >= 0.1 || (roundTrip ?? 0) >= 1_000 || up < NO_ROOM_FOR_CAMERA || isStarved)
    return 'poor';
  if (loss >= 0.04 || (roundTrip ?? 0) >= 500 || up < LITTLE_ROOM) return 'weak';
  return 'good';
}

/** Folds one sample in. Down fast, one step at a time; up slowly, and slower after each relapse. */
export function nextSaving(before: Saving, sample: LinkSample): Saving {
  const quality = qualityOf(sample);
  if (quality === 'unknown') return { ...before, quality, badSince: null, goodSince: null };
  return quality === 'good' ? whenGood(before, sample.at) : whenBad(before, sample.at, quality);
}

function whenGood(before: Saving, at: number): Saving {
  const goodSince = before.goodSince ?? at;
  const now: Saving = { ...before, quality: 'good', badSince: null, goodSince };
  if (before.step === 'none') {
    const isCalm = at - goodSince >= LONGEST_PATIENCE;
    return isCalm ? { ...now, patience: GOOD_FOR } : now;
  }
  if (at - goodSince < before.patience) return now;
  return { ...now, step: neighbour(before.step, -1), goodSince: at, wentUpAt: at };
}

function whenBad(before: Saving, at: number, quality: 'weak' | 'poor'): Saving {
  const badSince = before.badSince ?? at;
  const goodSince = at - badSince < HICCUP ? before.goodSince : null;
  const now: Saving = { ...before, quality, badSince, goodSince };
  const lasted = at - badSince >= (quality === 'poor' ? POOR_FOR : WEAK_FOR);
  if (!lasted || isAtEnd(before.step, quality)) return now;
  const relapsed = before.wentUpAt !== null && at - before.wentUpAt < RELAPSE_WITHIN;
  return {
    ...now,
    step: neighbour(before.step, 1),
    badSince: at,
    goodSince: null,
    wentUpAt: null,
    patience: relapsed ? Math.min(LONGEST_PATIENCE, before.patience * 2) : before.patience,
  };
}

const isAtEnd = (step: SavingStep, quality: 'weak' | 'poor'): boolean =>
  STEPS.indexOf(step) >= STEPS.indexOf(quality === 'poor' ? 'audioOnly' : LAST_STEP_WHEN_WEAK);

const neighbour = (step: SavingStep, way: 1 | -1): SavingStep =>
  STEPS[STEPS.indexOf(step) + way] ?? step;

/** The step that holds: what was chosen by hand goes before what was measured. */
export function stepFor(choice: SavingChoice, measured: SavingStep): SavingStep {
  if (choice === 'auto') return measured;
  return choice === 'audioOnly' ? 'audioOnly' : 'none';
}

/** Whether a step, or one before it, is taken. */
export const saves = (taken: SavingStep, step: SavingStep): boolean =>
  STEPS.indexOf(taken) >= STEPS.indexOf(step);
