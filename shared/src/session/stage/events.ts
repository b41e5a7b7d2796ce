import { z } from 'zod';
import { identifier, type MessageOf } from '../schemas.ts';
import { floorMode } from './commands.ts';

/** The agency, where an agency's link speaks from that room; null for the room itself. */
const delegation = z.object({ pointId: identifier, unitId: identifier.nullable() });

export const stageEvents = {
  floorModeSet: z.object({ mode: floorMode }),
  pointMuted: z.object({ pointId: identifier }),
  pointUnmuted: z.object({ pointId: identifier }),
  microphoneConsentGiven: delegation,
  microphoneConsentWithdrawn: delegation,
};

export type StageEvent = MessageOf<typeof stageEvents>;
