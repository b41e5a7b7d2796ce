import { useSyncExternalStore } from 'react';
import type { ChosenKind } from './stageState.ts';

const KEY = 'diemcau.devices';

/** The devices that were chosen on this machine, by identifier; null for whichever the browser takes. */
export type DevicePreferences = Readonly<Record<ChosenKind, string | null>>;

const listeners = new Set<() => void>();
let known: DevicePreferences | null = null;

/** What is remembered. Where the browser keeps nothing, what was chosen since the page was opened. */
export function devicePreferences(): DevicePreferences {
  known ??= read();
  return known;
}

export function preferDevice(kind: ChosenKind, deviceId: string | null): void {
  known = { ...devicePreferences(), [kind]: deviceId };
  try {
    localStorage.setItem(KEY, JSON.stringify(known));
  } catch {
    // A full or forbidden storage: remembered until the page is closed.
  }
  for (const listener of listeners) listener();
}

export const useDevicePreferences = (): DevicePreferences =>
  useSyncExternalStore(subscribe, devicePreferences);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): DevicePreferences {
  const nothing: DevicePreferences = { microphone: null, camera: null, speaker: null };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return nothing;
    const members = new Map<string, unknown>(Object.entries(kept));
    const text = (kind: ChosenKind) => {
      const value = members.get(kind);
      return typeof value === 'string' ? value : null;
    };
    return { microphone: text('microphone'), camera: text('camera'), speaker: text('speaker') };
  } catch {
    return nothing;
  }
}
