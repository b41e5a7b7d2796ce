import type { z } from 'zod';
import type { floorMode } from './commands.ts';

export type FloorMode = z.infer<typeof floorMode>;

export interface Stage {
  /** `floor`: heard are the chair, the secretaries and whoever has the floor. `free`: everyone in a room. */
  mode: FloorMode;
  /** When a point was muted; those that are not are not here. */
  mutedSince: Record<string, number>;
  /** Since when a delegation consents that its microphone is opened for it; by `consentKey`. */
  consents: Record<string, number>;
}

export const emptyStage = (): Stage => ({ mode: 'floor', mutedSince: {}, consents: {} });

/** Names a delegation: the room, or one agency in it. A slash stands in no identifier. */
export const consentKey = (pointId: string, unitId: string | null): string =>
  unitId === null ? pointId : `${pointId}/${unitId}`;
