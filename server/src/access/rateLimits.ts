import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** Counts attempts by key (an address, a name) in this process's memory. */
export interface RateLimit {
  /** Counts one attempt; false where there have been too many. */
  allows(key: string): Promise<boolean>;
  /** Takes one counted attempt back: it was no guess. */
  giveBack(key: string): Promise<void>;
}

export interface RateLimits {
  /** Any request, by address. A province often stands behind one address. */
  readonly requests: RateLimit;
  /** Links that did not work, by address. */
  readonly linkGuesses: RateLimit;
  /** Documents held against the log, by address. */
  readonly verifications: RateLimit;
  /** Commands of agencies to committees' logs, which are kept for ever, by link. */
  readonly reports: RateLimit;
  /** Passwords that did not match, by address. */
  readonly passwordGuessesFrom: RateLimit;
  /** Passwords that did not match, by name and address, so that nobody is locked out from elsewhere. */
  readonly passwordGuessesFor: RateLimit;
}

/** How many attempts each limit lets through in how many seconds. */
export interface RateLimitNumbers {
  readonly points: number;
  readonly seconds: number;
}

export const usualLimits: Readonly<Record<keyof RateLimits, RateLimitNumbers>> = {
  requests: { points: 12_000, seconds: MINUTE },
  linkGuesses: { points: 120, seconds: 10 * MINUTE },
  verifications: { points: 60, seconds: MINUTE },
  reports: { points: 500, seconds: DAY },
  passwordGuessesFrom: { points: 50, seconds: 15 * MINUTE },
  passwordGuessesFor: { points: 8, seconds: 15 * MINUTE },
};

export function createRateLimits(
  numbers: Readonly<Record<keyof RateLimits, RateLimitNumbers>> = usualLimits,
): RateLimits {
  return {
    requests: rateLimit('requests', numbers.requests),
    linkGuesses: rateLimit('links', numbers.linkGuesses),
    verifications: rateLimit('verifications', numbers.verifications),
    reports: rateLimit('reports', numbers.reports),
    passwordGuessesFrom: rateLimit('passwordsFrom', numbers.passwordGuessesFrom),
    passwordGuessesFor: rateLimit('passwordsFor', numbers.passwordGuessesFor),
  };
}

function rateLimit(keyPrefix: string, { points, seconds }: RateLimitNumbers): RateLimit {
  const limiter = new RateLimiterMemory({ keyPrefix, points, duration: seconds });
  return {
    async allows(key) {
      try {
        await limiter.consume(key);
        return true;
      } catch (refusal) {
        // The library throws its result where there were too many, an Error where something broke.
        if (refusal instanceof RateLimiterRes) return false;
        throw refusal;
      }
    },
    giveBack: async (key) => void (await limiter.reward(key)),
  };
}
