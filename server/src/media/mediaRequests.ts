import { mediaRequests } from '@diemcau/shared/protocol/media';
import type { MediaRequest } from '@diemcau/shared/protocol/mediaMessages';

/** Whether a request of that name is about pictures and sound. */
export const isMediaRequest = (name: unknown): name is MediaRequest =>
  typeof name === 'string' && Object.hasOwn(mediaRequests, name);
