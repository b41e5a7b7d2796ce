import { z } from 'zod';
import { day, identifier, type MessageOf, passage, reason } from '../../session/schemas.ts';

const directive = { sessionId: identifier, directiveId: identifier };

/**
 * One of those whom the directive is for, where it was to a class; null for the whole of it: its leads
 * together, and every addressee.
 */
const task = { ...directive, addresseeUnitId: identifier.nullable() };

const obstacle = { sessionId: identifier, obstacleId: identifier };

/** Every command to a committee's log: name → payload schema. */
export const committeeCommands = {
  reportProgress: z.object({
    ...directive,
    /** Whose report it is: a lead, or an addressee that was named. An agency reports for itself alone. */
    addresseeUnitId: identifier,
    /** As reported; null where no figure was given. */
    percent: z.int().min(0).max(100).nullable(),
    text: passage,
    /** A file uploaded before. */
    attachmentId: identifier.nullable(),
    claimsDone: z.boolean(),
  }),
  confirmDone: z.object(task),
  /** Gives a claim that the work is done back, with what is missing. */
  returnReport: z.object({ ...task, reason }),
  extendDeadline: z.object({ ...task, until: day, reason }),
  /** No longer needed. */
  closeDirective: z.object({ ...task, reason }),
  reopenDirective: z.object({ ...task, reason }),
  /** Says which units a class ("các địa phương") is: the whole list as it shall stand. */
  nameAddressees: z.object({ ...directive, unitIds: z.array(identifier).max(500) }),
  resolveObstacle: z.object({ ...obstacle, how: passage }),
  noteObstacle: z.object({ ...obstacle, text: passage }),
};

export type CommitteeCommand = MessageOf<typeof committeeCommands>;
export type CommitteeCommandType = CommitteeCommand['type'];
