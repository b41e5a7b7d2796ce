import type { Obstacle } from '@diemcau/shared/session/obstacles/state';

/** What is being done to obstacles in a dialog. */
export type ObstacleTask =
  | { readonly kind: 'new' }
  | { readonly kind: 'merge'; readonly obstacles: readonly Obstacle[] }
  | { readonly kind: 'classify' | 'assign' | 'answer'; readonly obstacle: Obstacle };
