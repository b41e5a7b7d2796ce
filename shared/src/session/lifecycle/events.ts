import { z } from 'zod';
import { identifier, type MessageOf, reason, title } from '../schemas.ts';
import { programme, sessionDetails, unit } from './commands.ts';

export const lifecycleEvents = {
  sessionScheduled: sessionDetails,
  sessionEdited: sessionDetails,
  sessionEquipped: z.object({ units: z.array(unit), programmes: z.array(programme) }),
  sessionOpened: z.object({}),
  sessionRecessed: z.object({ reason: reason.nullable() }),
  sessionResumed: z.object({}),
  sessionAdjourned: z.object({}),
  sessionReopened: z.object({ reason }),
  /** Carries the name and the office: not every viewer has seen how the person came onto the roll. */
  chairHandedOver: z.object({
    personId: identifier,
    pointId: identifier,
    name: title,
    office: title.nullable(),
  }),
  chairTakenBack: z.object({}),
};

export type LifecycleEvent = MessageOf<typeof lifecycleEvents>;
