import type { StageProducer } from '@diemcau/shared/protocol/mediaMessages';
import { capture, captureScreen, whyEnded } from '../capture.ts';
import { preferDevice } from '../devicePreferences.ts';
import { emptyStageState, type StageActs } from '../stageState.ts';
import { CAMERA_LAYERS, CAMERA_OPTIONS, SCREEN_LAYERS, SCREEN_SOUND_OPTIONS } from './encodings.ts';
import type { EngineParts, Stand } from './engineParts.ts';
import { keepLink } from './linkKeeper.ts';
import { createOwnMicrophone } from './ownMicrophone.ts';
import { createOwnPicture } from './ownPicture.ts';
import { createPictures } from './pictures.ts';
import { hearSpeakers } from './speakers.ts';

type EngineActs = Omit<StageActs, 'allowSound'>;

/** What carries a page's stage, once it is loaded. */
export interface StageEngine {
  readonly acts: EngineActs;
  close(): void;
}

/** Joins the stage as soon as there is one, and stays on it through whatever the network does. */
export function startStageEngine(parts: EngineParts): StageEngine {
  const keeper = keepLink(parts, {
    onJoined: async (link) => {
      pictures.begin(link);
      await Promise.all([microphone, camera, screen].map((own) => own.begin(link)));
    },
    onLost: () => {
      for (const own of [microphone, camera, screen]) own.lose();
      pictures.lose();
    },
  });
  const stand: Stand = {
    ...parts,
    link: keeper.link,
    troubled: keeper.troubled,
    ownChanged: () => pictures.changed(),
  };
  const microphone = createOwnMicrophone(stand);
  const camera = createOwnPicture(stand, {
    kind: 'camera',
    open: async (deviceId) => {
      const captured = await capture('camera', deviceId);
      return captured.ok ? { ...captured, sound: null } : captured;
    },
    encodings: CAMERA_LAYERS,
    codecOptions: CAMERA_OPTIONS,
    soundOptions: {},
    whyEnded: () => whyEnded('camera'),
  });
  const screen = createOwnPicture(stand, {
    kind: 'screen',
    open: captureScreen,
    encodings: SCREEN_LAYERS,
    codecOptions: {},
    soundOptions: SCREEN_SOUND_OPTIONS,
    // The person stopped it in the browser's own bar, or closed the window that was shown.
    whyEnded: async () => null,
  });
  const pictures = createPictures(stand, {
    camera,
    screen,
    onWoke: () => void keeper.restartIce(),
  });

  const hearProducers = (producers: readonly StageProducer[]): void => {
    for (const { producerId, own, source, open } of producers) {
      if (own && source === 'microphone') microphone.hearOpenness(producerId, open);
    }
    pictures.hearProducers(producers);
  };
  const stopping = [
    parts.wire.onMessage('media:producers', ({ producers }) => hearProducers(producers)),
    hearSpeakers(parts),
    parts.session.subscribe((now, before) => {
      if (now.state === before.state && now.party === before.party) return;
      microphone.sessionChanged();
      pictures.changed();
    }),
  ];
  microphone.sessionChanged();
  keeper.start();

  return {
    acts: {
      openMicrophone: microphone.open,
      closeMicrophone: microphone.close,
      openCamera: camera.open,
      closeCamera: camera.close,
      shareScreen: screen.open,
      stopScreen: screen.close,
      async chooseDevice(kind, deviceId) {
        preferDevice(kind, deviceId);
        if (kind === 'microphone') await microphone.change(deviceId);
        if (kind === 'camera') await camera.change(deviceId);
      },
      chooseSaving: pictures.chooseSaving,
      retry: keeper.retry,
    },
    close() {
      for (const stop of stopping) stop();
      for (const own of [microphone, camera, screen]) own.stop();
      pictures.stop();
      keeper.stop();
      parts.store.setState(emptyStageState);
    },
  };
}
