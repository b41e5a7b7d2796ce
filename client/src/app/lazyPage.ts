import { type ComponentType, lazy } from 'react';

/** A page whose code is loaded when it is first shown: `lazyPage(() => import('…').then((m) => m.XPage))`. */
export const lazyPage = (load: () => Promise<ComponentType>) =>
  lazy(async () => ({ default: await load() }));
