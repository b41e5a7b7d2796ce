import { useEffect, useState } from 'react';
import { permissionFor } from './capture.ts';
import { type DevicePreferences, preferDevice, useDevicePreferences } from './devicePreferences.ts';
import type { ChosenKind } from './stageState.ts';

/** A device as the browser lists it; without a permission it has no label, and often no identifier. */
export interface DeviceChoice {
  readonly deviceId: string;
  readonly label: string;
}

export type DevicePermission = PermissionState | 'unknown';

export interface Devices {
  readonly microphones: readonly DeviceChoice[];
  readonly cameras: readonly DeviceChoice[];
  /** Empty where the browser lets nobody choose. */
  readonly speakers: readonly DeviceChoice[];
  /** What is remembered on this machine. */
  readonly chosen: DevicePreferences;
  /** Remembers only; on a stage use `chooseDevice` of its acts, which changes what is open as well. */
  readonly choose: (kind: ChosenKind, deviceId: string | null) => void;
  readonly permission: {
    readonly microphone: DevicePermission;
    readonly camera: DevicePermission;
  };
}

type Found = Pick<Devices, 'microphones' | 'cameras' | 'speakers' | 'permission'>;

const NOTHING: Found = {
  microphones: [],
  cameras: [],
  speakers: [],
  permission: { microphone: 'unknown', camera: 'unknown' },
};

/** The machine's devices, kept up as they are plugged in and out and permissions given and taken. */
export function useDevices(): Devices {
  const [found, setFound] = useState(NOTHING);
  const chosen = useDevicePreferences();
  useEffect(() => followDevices(setFound), []);
  return { ...found, chosen, choose: preferDevice };
}

function followDevices(onFound: (found: Found) => void): () => void {
  const media: MediaDevices | undefined = globalThis.navigator?.mediaDevices;
  let isCurrent = true;
  const permissions: PermissionStatus[] = [];
  const look = async (): Promise<void> => {
    const found = await findDevices(media);
    if (isCurrent) onFound(found);
  };
  const lookAgain = () => void look();
  media?.addEventListener('devicechange', lookAgain);
  for (const name of ['microphone', 'camera'] as const) {
    // A browser that does not know the name says nothing of changes.
    navigator.permissions
      ?.query({ name })
      .then((status) => {
        permissions.push(status);
        if (isCurrent) status.addEventListener('change', lookAgain);
      })
      .catch(() => undefined);
  }
  lookAgain();
  return () => {
    isCurrent = false;
    media?.removeEventListener('devicechange', lookAgain);
    for (const status of permissions) status.removeEventListener('change', lookAgain);
  };
}

async function findDevices(media: MediaDevices | undefined): Promise<Found> {
  const listed = (await media?.enumerateDevices().catch(() => [])) ?? [];
  const of = (kind: MediaDeviceKind): readonly DeviceChoice[] =>
    listed
      .filter((device) => device.kind === kind && device.deviceId !== '')
      .map(({ deviceId, label }) => ({ deviceId, label }));
  const mayChoose = 'setSinkId' in HTMLMediaElement.prototype;
  const [microphone, camera] = await Promise.all([
    permissionFor('microphone'),
    permissionFor('camera'),
  ]);
  return {
    microphones: of('audioinput'),
    cameras: of('videoinput'),
    speakers: mayChoose ? of('audiooutput') : [],
    permission: { microphone, camera },
  };
}
