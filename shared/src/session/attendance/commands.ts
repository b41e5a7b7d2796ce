import { z } from 'zod';
import { identifier, type MessageOf, reason, title } from '../schemas.ts';

export const standing = z.enum(['member', 'representative', 'invited', 'observer']);
export const presence = z.enum(['unmarked', 'inPerson', 'online', 'excused', 'absent']);

export const personDetails = z.object({
  name: title,
  /** The office held: "Phó Chủ tịch UBND huyện". Never an academic title. */
  office: title.nullable(),
  organisation: title.nullable(),
  standing,
  /** The member in whose place this person sits. */
  substituteFor: title.nullable(),
});

export const pointDetails = z.object({
  kind: z.enum(['central', 'member']),
  name: title,
  /** A point is a room, not an organisation: people of several units may sit in it. */
  unitIds: z.array(identifier).max(50),
});

export const attendanceCommands = {
  addPoint: pointDetails,
  editPoint: pointDetails.extend({ pointId: identifier }),
  removePoint: z.object({ pointId: identifier }),
  addPerson: personDetails.extend({ pointId: identifier }),
  editPerson: personDetails.extend({ personId: identifier }),
  removePerson: z.object({ personId: identifier }),
  /**
   * The people in the room, as the point itself says on entering: in the central room they count as present
   * in person, elsewhere online, until the roll is called. Saying it again replaces what was said before.
   */
  declareRoom: z.object({
    /** Those on the list who are here. */
    present: z.array(identifier).max(200),
    /** Those on the list who are not, with the reason given. */
    excused: z.array(z.object({ personId: identifier, reason })).max(200),
    /** Those who came without standing on the list. */
    others: z.array(personDetails).max(50),
  }),
  /** The roll called by the secretary, any number of people at once. */
  callRoll: z.object({
    marks: z
      .array(z.object({ personId: identifier, presence, reason: reason.nullable() }))
      .min(1)
      .max(500),
  }),
  /** From the server alone: the first device of a point came, the last one left. */
  connectPoint: z.object({ pointId: identifier }),
  disconnectPoint: z.object({ pointId: identifier }),
};

export type AttendanceCommand = MessageOf<typeof attendanceCommands>;
