import { useEffect, useRef } from 'react';
import { useDevicePreferences } from './devicePreferences.ts';
import { useStageHandle } from './StageContext.ts';
import type { HeardTrack } from './stageState.ts';
import { useStage } from './useStage.ts';

/** Plays all that is heard, through the chosen loudspeaker. It shows nothing; one of it is enough for a page. */
export function StageSound() {
  const sounds = useStage((state) => state.sounds);
  return sounds.map((heard) => <Sound key={heard.producerId} heard={heard} />);
}

function Sound({ heard: { producerId, track } }: { readonly heard: HeardTrack }) {
  const stage = useStageHandle();
  const audio = useRef<HTMLAudioElement>(null);
  const isBlocked = useStage(({ soundBlocked }) => soundBlocked);
  const { speaker } = useDevicePreferences();

  useEffect(() => {
    const element = audio.current;
    if (element === null) return;
    element.srcObject = new MediaStream([track]);
    return () => {
      element.srcObject = null;
    };
  }, [track]);

  // Played again once a gesture has allowed it; a new track makes the browser ask anew.
  useEffect(() => {
    if (isBlocked || track.readyState === 'ended') return;
    audio.current?.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotAllowedError') {
        stage.soundWasBlocked(true);
      }
    });
  }, [stage, track, isBlocked]);

  useEffect(() => {
    // A loudspeaker that was unplugged: the browser goes on with the usual one.
    audio.current?.setSinkId?.(speaker ?? '').catch(() => undefined);
  }, [speaker]);

  // biome-ignore lint/a11y/useMediaCaption: live voices of a meeting; there is no text of them
  return <audio ref={audio} data-producer={producerId} autoPlay hidden />;
}
