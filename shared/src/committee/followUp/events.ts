import { z } from 'zod';
import { day, identifier, type MessageOf, passage, reason, title } from '../../session/schemas.ts';

/** A file as the log proves it: by what it is called, how large it is and what its bytes hash to. */
export const attachment = z.object({
  attachmentId: identifier,
  filename: title,
  mediaType: z.enum([
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'image/png',
    'image/jpeg',
  ]),
  size: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const directive = { sessionId: identifier, directiveId: identifier };

/** The tasks of the directive that it is about; null among them is that of its leads together. */
const tasks = { ...directive, addresseeUnitIds: z.array(identifier.nullable()) };

const obstacle = { sessionId: identifier, obstacleId: identifier };

/** Every event of a committee's log: name → payload schema. */
export const committeeEvents = {
  progressReported: z.object({
    ...directive,
    /** The task that it is a report on. */
    addresseeUnitId: identifier.nullable(),
    /** Who reports, or in whose name the secretary wrote it down. */
    unitId: identifier,
    percent: z.int().min(0).max(100).nullable(),
    text: passage,
    attachment: attachment.nullable(),
    claimsDone: z.boolean(),
  }),
  doneConfirmed: z.object(tasks),
  reportReturned: z.object({ ...tasks, reason }),
  deadlineExtended: z.object({ ...tasks, before: day.nullable(), until: day, reason }),
  directiveClosed: z.object({ ...tasks, reason }),
  directiveTakenUpAgain: z.object({ ...tasks, reason }),
  addresseesNamed: z.object({ ...directive, unitIds: z.array(identifier) }),
  obstacleResolved: z.object({ ...obstacle, how: passage }),
  obstacleNoted: z.object({ ...obstacle, text: passage }),
};

export type CommitteeEvent = MessageOf<typeof committeeEvents>;
export type CommitteeEventType = CommitteeEvent['type'];
export type Attachment = z.infer<typeof attachment>;
