import { z } from 'zod';
import { unit } from '../session/lifecycle/commands.ts';
import { day, identifier, title } from '../session/schemas.ts';

/** A unit as the committee knows it over the years: a session takes copies of those in force. */
export const catalogueUnit = unit.extend({
  /** The unit above it. */
  parentId: identifier.nullable(),
  /** In force from this day on; null where not stated. */
  validFrom: day.nullable(),
  /** No longer in force from this day on; null while it is, or where not stated. */
  validUntil: day.nullable(),
  /** Names of the communes that a district was made of. */
  communes: z.array(title).max(100),
  /** What took its place; null where that is not stated, which differs from "nothing did". */
  successorIds: z.array(identifier).max(100).nullable(),
});

export type CatalogueUnit = z.infer<typeof catalogueUnit>;
