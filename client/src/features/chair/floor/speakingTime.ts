import { createContext, useContext } from 'react';

/** Minutes usually given to a speech; null without a limit. */
export const SPEAKING_TIMES: readonly (number | null)[] = [3, 5, 7, 10, 15, null];

interface SpeakingTime {
  /** Seconds for the next speech; null without a limit. */
  readonly seconds: number | null;
  readonly choose: (seconds: number | null) => void;
}

export const SpeakingTimeContext = createContext<SpeakingTime>({
  seconds: 300,
  choose: () => undefined,
});

export const useSpeakingTime = (): SpeakingTime => useContext(SpeakingTimeContext);
