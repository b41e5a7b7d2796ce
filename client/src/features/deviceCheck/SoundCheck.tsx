import { useTestTone } from '../../media/check/useTestTone.ts';
import { SpeakerCheck } from './SpeakerCheck.tsx';

/** The loudspeaker alone: all that an observer or a hall screen needs. */
export function SoundCheck() {
  const { isPlaying, play } = useTestTone();
  return <SpeakerCheck isPlaying={isPlaying} onPlay={play} onChoose={() => undefined} />;
}
