import type { Role } from '../log/storedEvent.ts';
import type { MediaRequest, MediaSource } from './mediaMessages.ts';

const everyone: readonly Role[] = [
  'chair',
  'secretary',
  'point',
  'agency',
  'technician',
  'observer',
  'screen',
];
const senders: readonly Role[] = ['chair', 'secretary', 'point', 'agency', 'technician'];
const rooms: readonly Role[] = ['chair', 'secretary', 'point', 'agency'];

/** Who may ask for what. That it is the asker's own, and whether it is heard, is looked at besides. */
export const mediaPolicy: Readonly<Record<MediaRequest, readonly Role[]>> = {
  'media:join': everyone,
  'media:createTransport': everyone,
  'media:connectTransport': everyone,
  'media:restartIce': everyone,
  'media:closeTransport': everyone,
  'media:produce': senders,
  'media:pauseProducer': senders,
  'media:resumeProducer': senders,
  'media:closeProducer': senders,
  'media:consume': everyone,
  'media:resumeConsumer': everyone,
  'media:closeConsumer': everyone,
  'media:watch': everyone,
};

/** Who may send what. */
export const sourcePolicy: Readonly<Record<MediaSource, readonly Role[]>> = {
  microphone: senders,
  camera: senders,
  screen: rooms,
  screenSound: rooms,
  check: senders,
};
