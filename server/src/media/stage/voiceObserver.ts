import type { types } from 'mediasoup';

export type Volumes = readonly { readonly producerId: string; readonly volume: number }[];

/** Milliseconds between two measurements, and how quiet counts as silence, in decibels. */
const RHYTHM = 400;
const SILENCE = -60;
/** So many voices are measured; a session with more open microphones is a noise. */
const MEASURED = 16;

/** Listens on a router to who speaks. Gives the way to add a microphone. */
export async function observeVoices(
  router: types.Router,
  onVolumes: (volumes: Volumes) => void,
): Promise<(producerId: string) => Promise<void>> {
  const observer = await router.createAudioLevelObserver({
    interval: RHYTHM,
    threshold: SILENCE,
    maxEntries: MEASURED,
  });
  observer.on('volumes', (volumes) => {
    onVolumes(volumes.map(({ producer, volume }) => ({ producerId: producer.id, volume })));
  });
  observer.on('silence', () => onVolumes([]));
  return (producerId) => observer.addProducer({ producerId });
}
