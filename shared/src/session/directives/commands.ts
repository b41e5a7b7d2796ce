import { z } from 'zod';
import {
  day,
  identifier,
  type MessageOf,
  month,
  passage,
  reason,
  sentence,
  title,
} from '../schemas.ts';

export const deadline = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), date: day }),
  z.object({ kind: z.literal('month'), month }),
  z.object({ kind: z.literal('notBefore'), date: day }),
  z.object({
    kind: z.literal('stages'),
    stages: z
      .array(z.object({ work: sentence, date: day.nullable(), recipient: title.nullable() }))
      .min(1)
      .max(20),
  }),
  z.object({ kind: z.literal('urgent') }),
  z.object({ kind: z.literal('none') }),
]);

export const directiveDetails = z.object({
  /** As spoken. */
  text: passage,
  /** Usually one (39/2022/NĐ-CP), sometimes two equal ones. */
  leadUnitIds: z.array(identifier).max(10),
  coordinatingUnitIds: z.array(identifier).max(50),
  /** Whole classes: "các địa phương", "Thủ trưởng các sở, ban, ngành". */
  addressees: z.array(title).max(20),
  deadline,
  /** The words beside whatever date was understood from them. */
  deadlineWording: sentence.nullable(),
  conditions: sentence.nullable(),
  obstacleIds: z.array(identifier).max(50),
});

export const directiveCommands = {
  /** Its source obstacles that have no outcome yet receive the outcome "directive". */
  issueDirective: directiveDetails,
  editDirective: directiveDetails.extend({ directiveId: identifier, reason: reason.nullable() }),
  withdrawDirective: z.object({ directiveId: identifier, reason }),
};

export type DirectiveCommand = MessageOf<typeof directiveCommands>;
