import { z } from 'zod';
import {
  day,
  identifier,
  type MessageOf,
  programmeReference,
  reason,
  sentence,
  title,
} from '../schemas.ts';

export const qualifier = z.enum(['exactly', 'moreThan', 'lessThan', 'nearly', 'about']);

/** Whole million đồng (triệu đồng) with the word that stood before it. 4.338 tỷ đồng is 4 338 000. */
export const amount = z.object({
  millions: z.int().nonnegative().max(1_000_000_000_000),
  qualifier,
});

export const figureDetails = z.object({
  /** What the figure is of, in the reporter's words. */
  label: title,
  programme: programmeReference.nullable(),
  /** The locality or agency that it is about; null for the whole province. */
  unitId: identifier.nullable(),
  plan: amount.nullable(),
  disbursed: amount.nullable(),
  /** Per cent, at most two decimals, as reported: never computed here. */
  rate: z.object({ percent: z.number().nonnegative().max(100_000), qualifier }).nullable(),
  /** A sum in another currency reported beside: "12,5 triệu USD". */
  otherCurrency: title.nullable(),
  asOf: day.nullable(),
  /** "2021–2025", "2022". */
  period: title.nullable(),
  source: z.enum(['central', 'local', 'other']).nullable(),
  kind: z.enum(['investment', 'recurrent']).nullable(),
  /** The figures that this one is the total of; the difference is shown, never corrected. */
  partIds: z.array(identifier).max(200),
  /** The sentence as it was reported. */
  wording: sentence.nullable(),
  /** The agency whose report it is; null where the actor speaks for itself. */
  reportedByUnitId: identifier.nullable(),
});

export const fundingCommands = {
  reportFigure: figureDetails,
  reviseFigure: figureDetails.extend({ figureId: identifier, reason: reason.nullable() }),
  withdrawFigure: z.object({ figureId: identifier, reason }),
};

export type FundingCommand = MessageOf<typeof fundingCommands>;
