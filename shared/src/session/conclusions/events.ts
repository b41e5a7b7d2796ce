import { z } from 'zod';
import { identifier, type MessageOf, passage, sentence } from '../schemas.ts';
import { conclusionSection, conclusionSource } from './commands.ts';

const entry = { text: passage, sources: z.array(conclusionSource) };
const approvedEntry = z.object({
  entryId: identifier,
  section: conclusionSection,
  version: z.int().positive(),
  ...entry,
});

export const conclusionEvents = {
  /** `afterEntryId` null: first of its section, here and in `conclusionMoved`. */
  conclusionAdded: z.object({
    entryId: identifier,
    section: conclusionSection,
    afterEntryId: identifier.nullable(),
    ...entry,
  }),
  conclusionEdited: z.object({ entryId: identifier, ...entry }),
  conclusionMoved: z.object({
    entryId: identifier,
    section: conclusionSection,
    afterEntryId: identifier.nullable(),
  }),
  conclusionRemoved: z.object({ entryId: identifier }),
  conclusionsPresented: z.object({ version: z.int().positive() }),
  conclusionsReturned: z.object({
    version: z.int().positive(),
    comment: sentence.nullable(),
    entryComments: z.array(z.object({ entryId: identifier, comment: sentence })),
  }),
  /** Holds the whole approved text: those who may not see the draft know it from here alone. */
  conclusionsApproved: z.object({ version: z.int().positive(), entries: z.array(approvedEntry) }),
  conclusionsRevised: z.object({ reason: sentence }),
};

export type ConclusionEvent = MessageOf<typeof conclusionEvents>;
