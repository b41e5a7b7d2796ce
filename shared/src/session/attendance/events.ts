import { z } from 'zod';
import { identifier, type MessageOf, reason } from '../schemas.ts';
import { personDetails, pointDetails, presence } from './commands.ts';

const mark = z.object({ personId: identifier, presence, reason: reason.nullable() });

export const attendanceEvents = {
  pointAdded: pointDetails.extend({ pointId: identifier }),
  pointEdited: pointDetails.extend({ pointId: identifier }),
  pointRemoved: z.object({ pointId: identifier }),
  personAdded: personDetails.extend({ personId: identifier, pointId: identifier }),
  personEdited: personDetails.extend({ personId: identifier }),
  personRemoved: z.object({ personId: identifier }),
  /** `marks` tell of everyone in the room's list, those `added` included. */
  roomDeclared: z.object({
    pointId: identifier,
    marks: z.array(mark),
    added: z.array(personDetails.extend({ personId: identifier })),
  }),
  rollCalled: z.object({ marks: z.array(mark) }),
  pointConnected: z.object({ pointId: identifier }),
  pointDisconnected: z.object({ pointId: identifier }),
};

export type AttendanceEvent = MessageOf<typeof attendanceEvents>;
