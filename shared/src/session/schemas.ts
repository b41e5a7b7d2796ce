import { z } from 'zod';

/** Text that a person wrote: NFC, no blank ends, at least one character, at most `maximum` UTF-16 units. */
export const text = (maximum: number) => z.string().normalize('NFC').trim().min(1).max(maximum);

/** Names a thing in a record; what every object has anyway (`constructor`) names nothing. */
export const identifier = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/)
  .refine((value) => !(value in Object.prototype));
export const title = text(500);
export const sentence = text(2_000);
export const passage = text(10_000);
export const reason = text(2_000);
export const moment = z.int().nonnegative();
/** A calendar day, YYYY-MM-DD. */
export const day = z.iso.date();
/** A calendar month, YYYY-MM. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** Every payload schema of a part of the domain, by name. */
export type Shapes = Record<string, z.ZodType>;

/** The union of messages that a table of payload schemas describes. */
export type MessageOf<Table extends Shapes> = {
  [Name in keyof Table & string]: { readonly type: Name; readonly payload: z.output<Table[Name]> };
}[keyof Table & string];

/** A party to the session as the log names it, without the identity behind it. */
export const party = z.object({
  role: z.enum([
    'chair',
    'secretary',
    'point',
    'agency',
    'technician',
    'observer',
    'screen',
    'system',
  ]),
  pointId: identifier.nullable(),
  unitId: identifier.nullable(),
});

/** Who raised a matter: a point, an agency, a group that is only named, or the chair. */
export const raisedBy = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('point'), pointId: identifier }),
  z.object({ kind: z.literal('agency'), unitId: identifier }),
  z.object({ kind: z.literal('group'), name: title }),
  z.object({ kind: z.literal('chair') }),
]);
export type RaisedBy = z.infer<typeof raisedBy>;

/** One programme, whole or one of its projects. */
export const programmeReference = z.object({
  programmeId: identifier,
  projectCode: identifier.nullable(),
});
export type ProgrammeReference = z.infer<typeof programmeReference>;
