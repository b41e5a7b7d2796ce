import { useCallback, useEffect, useRef, useState } from 'react';
import { useDevicePreferences } from '../devicePreferences.ts';

/** Hertz: three notes upwards, which nobody takes for a fault of the loudspeaker. */
const NOTES = [523.25, 659.25, 783.99];
/** Seconds. */
const NOTE = 0.4;
const FADE = 0.05;

export interface TestTone {
  readonly isPlaying: boolean;
  readonly play: () => void;
}

/** A short chime through the chosen loudspeaker. */
export function useTestTone(): TestTone {
  const { speaker } = useDevicePreferences();
  const [isPlaying, setPlaying] = useState(false);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  const play = useCallback(() => {
    stop.current();
    setPlaying(true);
    stop.current = playChime(speaker, () => setPlaying(false));
  }, [speaker]);
  return { isPlaying, play };
}

/** An element and not the context itself plays it: only elements change their loudspeaker in every browser. */
function playChime(speaker: string | null, onEnd: () => void): () => void {
  const context = new AudioContext();
  const destination = context.createMediaStreamDestination();
  const element = new Audio();
  element.srcObject = destination.stream;
  let isOver = false;
  const finish = () => {
    if (isOver) return;
    isOver = true;
    element.srcObject = null;
    context.close().catch(() => undefined);
    onEnd();
  };
  const ring = () => {
    const begin = context.currentTime + 0.1;
    const notes = NOTES.map((hertz, index) =>
      note(context, destination, hertz, begin + index * NOTE),
    );
    notes.at(-1)?.addEventListener('ended', finish);
  };
  // A loudspeaker that is gone: the usual one plays instead.
  Promise.resolve(element.setSinkId?.(speaker ?? ''))
    .catch(() => undefined)
    .then(() => element.play())
    .then(ring)
    .catch(finish);
  return finish;
}

function note(
  context: AudioContext,
  destination: AudioNode,
  hertz: number,
  at: number,
): OscillatorNode {
  const oscillator = context.createOscillator();
  const volume = context.createGain();
  oscillator.frequency.value = hertz;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(0.3, at + FADE);
  volume.gain.linearRampToValueAtTime(0, at + NOTE);
  oscillator.connect(volume).connect(destination);
  oscillator.start(at);
  oscillator.stop(at + NOTE);
  return oscillator;
}
