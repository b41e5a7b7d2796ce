import type { EngineParts } from './engineParts.ts';

/** Nobody has said anything for so long: the messages are volatile, the last one may have been lost. */
const QUIET_AFTER = 2_000;
/** Decibels below the loudest possible: a whisper, and a voice close to the microphone. */
const QUIETEST = -60;
const LOUDEST = -15;

/** Keeps `speakers` in the state. Returns the way to stop. */
export function hearSpeakers({ wire, store }: EngineParts): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const quiet = () => store.setState({ speakers: [] });
  const stop = wire.onMessage('media:speakers', ({ speakers }) => {
    clearTimeout(timer);
    if (speakers.length > 0) timer = setTimeout(quiet, QUIET_AFTER);
    store.setState({
      speakers: speakers.map(({ producerId, volume }) => ({
        producerId,
        volume: loudness(volume),
      })),
    });
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** 0 to 1, as loudness is heard: by decibels. */
export const loudness = (decibels: number): number =>
  Math.min(1, Math.max(0, (decibels - QUIETEST) / (LOUDEST - QUIETEST)));
