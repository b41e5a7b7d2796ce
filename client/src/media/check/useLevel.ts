import { useEffect, useState } from 'react';

/** How often the level is read, in milliseconds. */
const EVERY = 100;

/** How loud a microphone is just now: the root mean square of the last moments, 0 to 1; 0 without one. */
export function useLevel(track: MediaStreamTrack | null): number {
  const [level, setLevel] = useState(0);
  useEffect(() => {
    if (track === null || typeof AudioContext === 'undefined') return;
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 2_048;
    context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      // Browsers keep it asleep until there was a gesture on the page.
      if (context.state === 'suspended') context.resume().catch(() => undefined);
      analyser.getFloatTimeDomainData(samples);
      setLevel(rootMeanSquare(samples));
    }, EVERY);
    return () => {
      clearInterval(timer);
      setLevel(0);
      context.close().catch(() => undefined);
    };
  }, [track]);
  return level;
}

/** Samples from −1 to 1. */
export function rootMeanSquare(samples: Float32Array): number {
  const sum = samples.reduce((total, sample) => total + sample * sample, 0);
  return samples.length === 0 ? 0 : Math.min(1, Math.sqrt(sum / samples.length));
}
