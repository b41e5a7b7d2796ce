import { useEffect, useMemo, useState } from 'react';
import { useStage } from '../../media/useStage.ts';
import { useSessionState } from '../../session/useSession.ts';
import { followSpeaker, nobodyFollowed } from './activeSpeaker.ts';
import { partyKey, type Seats, seatsOf } from './seats.ts';

/** The seats as they are just now. */
export function useSeats(): Seats {
  const state = useSessionState((whole) => whole);
  const tiles = useStage((stage) => stage.tiles);
  const voices = useStage((stage) => stage.voices);
  return useMemo(() => seatsOf(state, { tiles, voices }), [state, tiles, voices]);
}

/** The key of the seat that the stage follows by ear; null while nobody was heard. Never one's own. */
export function useActiveSeat(): string | null {
  const speakers = useStage((stage) => stage.speakers);
  const voices = useStage((stage) => stage.voices);
  const [followed, setFollowed] = useState(nobodyFollowed);
  useEffect(() => {
    const present = voices.filter(({ own }) => !own).map(({ producerId }) => producerId);
    const loudest = speakers.find(({ producerId }) => present.includes(producerId));
    setFollowed((before) =>
      followSpeaker(before, loudest?.producerId ?? null, present, performance.now()),
    );
  }, [speakers, voices]);
  const voice = voices.find(({ producerId }) => producerId === followed.producerId);
  return voice === undefined ? null : partyKey(voice.party);
}
