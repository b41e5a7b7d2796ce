import { useEffect, useRef } from 'react';
import { useDevicePreferences } from './devicePreferences.ts';
import { useStageHandle } from './StageContext.ts';
import { type SoundPlace, useSoundOff } from './soundPreference.ts';
import type { HeardTrack } from './stageState.ts';
import { useStage } from './useStage.ts';

/** Plays all that is heard, through the chosen loudspeaker, unless it is off here. It shows nothing. */
export function StageSound({ place }: { readonly place: SoundPlace }) {
  const sounds = useStage((state) => state.sounds);
  const isOff = useSoundOff(place);
  return sounds.map((heard) => <Sound key={heard.producerId} heard={heard} isOff={isOff} />);
}

interface SoundProps {
  readonly heard: HeardTrack;
  readonly isOff: boolean;
}

function Sound({ heard: { producerId, track }, isOff }: SoundProps) {
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
    if (isBlocked || isOff || track.readyState === 'ended') return;
    audio.current?.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotAllowedError') {
        stage.soundWasBlocked(true);
      }
    });
  }, [stage, track, isBlocked, isOff]);

  useEffect(() => {
    // A loudspeaker that was unplugged: the browser goes on with the usual one.
    audio.current?.setSinkId?.(speaker ?? '').catch(() => undefined);
  }, [speaker]);

  return <audio ref={audio} data-producer={producerId} autoPlay muted={isOff} hidden />;
}
