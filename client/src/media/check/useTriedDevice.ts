import { useCallback, useEffect, useRef, useState } from 'react';
import { capture, whyEnded } from '../capture.ts';
import { closedDevice, type DeviceFailure, type OwnDevice } from '../stageState.ts';

export interface TriedDevice {
  readonly device: OwnDevice;
  readonly track: MediaStreamTrack | null;
  /** Opens it, in place of the one that is open: that device, else the remembered one. */
  readonly open: (deviceId?: string) => void;
}

interface Tried {
  readonly device: OwnDevice;
  readonly track: MediaStreamTrack | null;
}

const opening: Tried = { device: { ...closedDevice, state: 'opening' }, track: null };
const failed = (failure: DeviceFailure): Tried => ({
  device: { ...closedDevice, state: 'failed', failure },
  track: null,
});
const opened = (track: MediaStreamTrack): Tried => {
  const deviceId = track.getSettings().deviceId ?? null;
  return { device: { state: 'open', failure: null, deviceId, label: track.label }, track };
};

/** A camera or microphone tried on this page alone: opened with it, closed when it is left, sent to nobody. */
export function useTriedDevice(kind: 'camera' | 'microphone'): TriedDevice {
  const [tried, setTried] = useState<Tried>(opening);
  const turn = useRef(0);
  const held = useRef<MediaStreamTrack | null>(null);

  const open = useCallback(
    (deviceId?: string) => {
      turn.current += 1;
      const mine = turn.current;
      held.current?.stop();
      held.current = null;
      setTried(opening);
      void capture(kind, deviceId ?? null).then((captured) => {
        if (mine !== turn.current) {
          if (captured.ok) captured.track.stop();
          return;
        }
        if (!captured.ok) {
          setTried(failed(captured.failure));
          return;
        }
        const { track } = captured;
        held.current = track;
        track.addEventListener('ended', () => {
          void whyEnded(kind).then((failure) => {
            if (mine === turn.current) setTried(failed(failure));
          });
        });
        setTried(opened(track));
      });
    },
    [kind],
  );

  useEffect(() => {
    open();
    return () => {
      turn.current += 1;
      held.current?.stop();
    };
  }, [open]);

  return { ...tried, open };
}
