import { z } from 'zod';
import { personDetails } from '../session/attendance/commands.ts';
import { body, quorumRule } from '../session/lifecycle/commands.ts';
import { identifier, title } from '../session/schemas.ts';

/** A person of the committee, from whom the roll of a session is drawn. */
export const committeePerson = personDetails
  .omit({ substituteFor: true })
  .extend({ personId: identifier });

/** A body that meets again and again: what its sessions and documents have in common. */
export const committee = body.extend({
  committeeId: identifier,
  /** The place name that stands before the date on its documents. */
  documentPlace: title.nullable(),
  quorum: quorumRule,
  people: z.array(committeePerson).max(500),
});

export type Committee = z.infer<typeof committee>;
