import { useEffect, useState } from 'react';

/** Absent where the page did not come over a secure address, whatever TypeScript's library says. */
export const mediaDevices = (): MediaDevices | null => navigator.mediaDevices ?? null;

/** The machine's microphones, cameras and loudspeakers, again when one is plugged in or out. */
export function useDevices(): readonly MediaDeviceInfo[] {
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([]);
  useEffect(() => {
    const source = mediaDevices();
    if (source === null) return;
    let isCurrent = true;
    const look = () => {
      source.enumerateDevices().then(
        (found) => {
          if (isCurrent) setDevices(found);
        },
        // A browser that refuses to tell: the usual devices are used.
        () => undefined,
      );
    };
    look();
    source.addEventListener('devicechange', look);
    return () => {
      isCurrent = false;
      source.removeEventListener('devicechange', look);
    };
  }, []);
  return devices;
}
