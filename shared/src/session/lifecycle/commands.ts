import { z } from 'zod';
import { identifier, type MessageOf, moment, reason, sentence, title } from '../schemas.ts';

/** A person named for what he or she does in the session; `personId` where the roll has the same person. */
export const official = z.object({
  name: title,
  office: title.nullable(),
  personId: identifier.nullable(),
});

/** A body that meets: its name, the body above it, and the letters its documents are numbered under. */
export const body = z.object({
  name: title,
  superior: title.nullable(),
  abbreviation: title.nullable(),
});

export const quorumRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({
    kind: z.literal('members'),
    numerator: z.int().positive(),
    denominator: z.int().positive(),
  }),
  z.object({
    kind: z.literal('points'),
    numerator: z.int().positive(),
    denominator: z.int().positive(),
  }),
]);

export const sessionDetails = z.object({
  title,
  /** What the conclusions notice is about: "kết luận của … tại …". */
  subject: sentence.nullable(),
  bodies: z.array(body).min(1).max(10),
  /** When it is called for and when it should end; null where not said. */
  startsAt: moment.nullable(),
  endsAt: moment.nullable(),
  place: title.nullable(),
  /** The place name that stands before the date on documents. */
  documentPlace: title.nullable(),
  chair: official.nullable(),
  concluder: official.nullable(),
  issuer: official.nullable(),
  secretaries: z.array(official).max(10),
  quorum: quorumRule,
});

const name = z.object({ vi: title, en: title.nullable() });

export const unit = z.object({
  unitId: identifier,
  name,
  kind: z.enum(['province', 'district', 'commune', 'agency', 'body']),
  code: z.string().max(20).nullable(),
});

export const programme = z.object({
  programmeId: identifier,
  name,
  shortName: name,
  decision: title.nullable(),
  projects: z
    .array(
      z.object({ code: identifier, parentCode: identifier.nullable(), name, checked: z.boolean() }),
    )
    .max(100),
});

export const lifecycleCommands = {
  scheduleSession: sessionDetails,
  editSession: sessionDetails,
  /** Copies of the units and programmes in force, so that the record stays a function of the events (I7). */
  equipSession: z.object({
    units: z.array(unit).max(2_000),
    programmes: z.array(programme).max(50),
  }),
  openSession: z.object({}),
  recessSession: z.object({ reason: reason.nullable() }),
  resumeSession: z.object({}),
  adjournSession: z.object({}),
  reopenSession: z.object({ reason }),
  /** Passes the conduct of the session to a person on the roll, who chairs from that person's point. */
  handOverChair: z.object({ personId: identifier }),
  /** Back to the one whom the session was called under. */
  takeBackChair: z.object({}),
};

export type LifecycleCommand = MessageOf<typeof lifecycleCommands>;
