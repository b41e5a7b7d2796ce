import type { MediaStateMessage } from '@diemcau/shared/protocol/mediaMessages';
import { useStore } from 'zustand';
import { useLiveSession } from './sessionContext.ts';

/**
 * Whether this server carries pictures and sound: `building` and `off` with what there is to know. Null until
 * the server has said it. It changes by itself; pages gain the stage without a reload.
 */
export const useMediaState = (): MediaStateMessage | null =>
  useStore(useLiveSession().store, ({ media }) => media);
