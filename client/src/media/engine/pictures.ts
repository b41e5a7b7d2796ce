import type { StageProducer } from '@diemcau/shared/protocol/mediaMessages';
import { hasFloor } from '@diemcau/shared/session/stage/heard';
import { roleNow } from '@diemcau/shared/session/viewer';
import { saves } from '../saving.ts';
import type { SavingChoice } from '../stageState.ts';
import { type PictureRank, tilesFor } from '../watching.ts';
import { SCREEN_FRAMES, SLOW_SCREEN_FRAMES } from './encodings.ts';
import type { Stand } from './engineParts.ts';
import { watchLink } from './linkWatch.ts';
import type { OwnPicture } from './ownPicture.ts';
import { project } from './projection.ts';
import { createReceiver } from './receiver.ts';
import type { StageLink } from './stageLink.ts';

/** Milliseconds within which changes of what is seen are told together. */
const TOGETHER = 100;

/** What this page sees and hears of the others, as far as the link allows. */
export interface Pictures {
  begin(link: StageLink): void;
  hearProducers(producers: readonly StageProducer[]): void;
  /** Something that pictures depend on has changed: the session, the page, an own device. */
  changed(): void;
  chooseSaving(choice: SavingChoice): void;
  lose(): void;
  stop(): void;
}

export interface PicturesOptions {
  readonly camera: OwnPicture;
  readonly screen: OwnPicture;
  readonly onWoke: () => void;
}

export function createPictures(
  stand: Stand,
  { camera, screen, onWoke }: PicturesOptions,
): Pictures {
  const { places, session, store, wire } = stand;
  let producers: readonly StageProducer[] = [];
  let watched: ReadonlySet<string> = new Set();
  let told = '';
  let telling: ReturnType<typeof setTimeout> | undefined;

  const rankOf = (producerId: string): PictureRank | null => {
    const producer = producers.find((each) => each.producerId === producerId);
    if (producer === undefined || producer.own || producer.kind !== 'video') return null;
    if (producer.source === 'screen') return 'screen';
    const { state } = session.getState();
    if (state === null) return 'other';
    if (hasFloor(state, producer.party)) return 'floor';
    return roleNow(state.lifecycle, producer.party) === 'chair' ? 'chair' : 'other';
  };
  const tell = async (): Promise<void> => {
    telling = undefined;
    const link = stand.link();
    if (link === null) return;
    const step = store.getState().link.saving;
    const tiles = tilesFor(places.seen(), rankOf, step, link.otherPictures);
    watched = new Set(tiles.map(({ producerId }) => producerId));
    receiver.want(producers, watched);
    show();
    const words = JSON.stringify(tiles);
    if (words === told) return;
    told = words;
    const reply = await wire.request('media:watch', { tiles: [...tiles] });
    if (!reply.ok && stand.link() === link && told === words) told = '';
  };
  const changed = (): void => {
    telling ??= setTimeout(() => void tell(), TOGETHER);
  };
  const show = (): void => {
    // While the link is rebuilt the last pictures stay.
    if (stand.link() === null) return;
    const before = store.getState();
    const after = project(before, {
      producers,
      arriving: receiver.arriving,
      ownTrack: (source) => (source === 'camera' ? camera : screen).track(),
      watched,
      seen: new Set(places.seen().map(({ producerId }) => producerId)),
    });
    const { tiles, voices, sounds } = after;
    const same = tiles === before.tiles && voices === before.voices && sounds === before.sounds;
    if (!same) store.setState(after);
  };
  const receiver = createReceiver(stand, show);
  const isStarved = (): boolean => {
    const layered = [...watched]
      .map((producerId) => receiver.arriving(producerId))
      .filter((arriving) => arriving?.flowing === true && isLayered(arriving.consumer));
    // One picture alone may have dried up at its sender's; none of several, on this page's own link.
    return layered.length > 1 && layered.every((arriving) => arriving?.layer === null);
  };
  const takeStep = (): void => {
    const step = store.getState().link.saving;
    void camera.save(saves(step, 'noOwnCamera'));
    void screen.limitFrames(saves(step, 'slowScreen') ? SLOW_SCREEN_FRAMES : SCREEN_FRAMES);
    changed();
  };
  const watch = watchLink(stand, {
    look: () => ({ isStarved: isStarved(), sendsPictures: camera.isSending() }),
    onStep: takeStep,
    onWoke,
  });
  places.onChange(changed);

  return {
    begin() {
      told = '';
      watch.begin();
      void tell();
    },
    hearProducers(now) {
      producers = now;
      receiver.want(now, watched);
      show();
      changed();
    },
    changed() {
      show();
      changed();
    },
    chooseSaving: watch.choose,
    lose() {
      told = '';
      receiver.lose();
      producers = [];
    },
    stop() {
      clearTimeout(telling);
      places.onChange(() => undefined);
      watch.stop();
      receiver.stop();
    },
  };
}

const isLayered = ({
  rtpParameters,
}: {
  readonly rtpParameters: { readonly encodings?: readonly { scalabilityMode?: string }[] };
}): boolean => (rtpParameters.encodings?.[0]?.scalabilityMode ?? 'S1T1') !== 'S1T1';
