import { useSyncExternalStore } from 'react';

/** A hall's projector and a laptop may be two windows of one machine: each is switched by itself. */
export type SoundPlace = 'room' | 'hall';

const KEY = { room: 'diemcau.soundOff', hall: 'diemcau.soundOff.hall' } as const;

const listeners = new Set<() => void>();
const known = new Map<SoundPlace, boolean>();

/** Whether this machine plays no sound there; it does unless somebody has switched it off. */
export const useSoundOff = (place: SoundPlace): boolean =>
  useSyncExternalStore(subscribe, () => isSoundOff(place));

/** Remembered on this machine. */
export function switchSound(place: SoundPlace, off: boolean): void {
  known.set(place, off);
  try {
    if (off) localStorage.setItem(KEY[place], 'off');
    else localStorage.removeItem(KEY[place]);
  } catch {
    // A full or forbidden storage: remembered until the page is closed.
  }
  for (const listener of listeners) listener();
}

function isSoundOff(place: SoundPlace): boolean {
  const before = known.get(place);
  if (before !== undefined) return before;
  const off = read(KEY[place]);
  known.set(place, off);
  return off;
}

function read(key: string): boolean {
  try {
    return localStorage.getItem(key) === 'off';
  } catch {
    return false;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
