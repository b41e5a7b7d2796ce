import type { StageProducer } from '@diemcau/shared/protocol/mediaMessages';
import type { HeardTrack, StageState, StageTile, StageVoice } from '../stageState.ts';
import type { Arriving } from './receiver.ts';

export interface Known {
  readonly producers: readonly StageProducer[];
  readonly arriving: (producerId: string) =>
    | (Pick<Arriving, 'flowing' | 'layer'> & {
        readonly consumer: { readonly track: MediaStreamTrack };
      })
    | null;
  readonly ownTrack: (source: 'camera' | 'screen') => MediaStreamTrack | null;
  /** Pictures that are asked for just now. */
  readonly watched: ReadonlySet<string>;
  /** Pictures that are seen on the page, asked for or not. */
  readonly seen: ReadonlySet<string>;
}

type Shown = Pick<StageState, 'tiles' | 'voices' | 'sounds'>;

/** What views see of what is known; what has not changed keeps its reference. */
export function project(before: Shown, known: Known): Shown {
  const tiles: StageTile[] = [];
  const voices: StageVoice[] = [];
  const sounds: HeardTrack[] = [];
  for (const producer of known.producers) {
    const { producerId, source, party, own, open } = producer;
    if (source === 'check') continue;
    if (source === 'microphone') voices.push({ party, producerId, open, own });
    if (source === 'camera' || source === 'screen') tiles.push(tileOf(known, producer, source));
    const arriving = known.arriving(producerId);
    if (producer.kind === 'audio' && !own && arriving !== null) {
      sounds.push({ producerId, track: arriving.consumer.track });
    }
  }
  return {
    tiles: steady(before.tiles, tiles),
    voices: steady(before.voices, voices),
    sounds: steady(before.sounds, sounds),
  };
}

function tileOf(
  known: Known,
  { producerId, party, own, open }: StageProducer,
  source: 'camera' | 'screen',
): StageTile {
  if (own) {
    const shown = open ? 'flowing' : 'paused';
    return { producerId, source, party, own, shown, layer: null, track: known.ownTrack(source) };
  }
  const arriving = known.arriving(producerId);
  const track = arriving?.consumer.track ?? null;
  const isGivenUp = known.seen.has(producerId) && !known.watched.has(producerId);
  const isPaused = !open || isGivenUp;
  const hasCome = arriving?.flowing === true && track !== null && !track.muted;
  return {
    producerId,
    source,
    party,
    own,
    shown: isPaused ? 'paused' : hasCome ? 'flowing' : 'waiting',
    layer: isPaused ? null : (arriving?.layer ?? null),
    track,
  };
}

/** The new list, with the old members wherever they say the same; the old list where all do. */
function steady<Item extends { readonly producerId: string; readonly party?: object }>(
  before: readonly Item[],
  now: readonly Item[],
): readonly Item[] {
  const kept = now.map((item) => {
    const old = before.find(({ producerId }) => producerId === item.producerId);
    return old !== undefined && saysTheSame(old, item) ? old : item;
  });
  const same = kept.length === before.length && kept.every((item, place) => item === before[place]);
  return same ? before : kept;
}

/** A party never changes; it only arrives anew. */
const saysTheSame = <Item extends object>(old: Item, item: Item): boolean => {
  const values = new Map(Object.entries(old));
  return Object.entries(item).every(
    ([name, value]) => name === 'party' || values.get(name) === value,
  );
};
