import { z } from 'zod';
import { identifier, type MessageOf, passage, sentence } from '../schemas.ts';

export const conclusionSection = z.enum([
  'results',
  'limitations',
  'objectiveCauses',
  'subjectiveCauses',
  'directives',
  'onProposals',
  'praiseAndCriticism',
]);

/** The material an entry rests on; its event numbers are found through it. */
export const conclusionSource = z.object({
  kind: z.enum([
    'obstacle',
    'answer',
    'solution',
    'figure',
    'speech',
    'directive',
    'vote',
    'agendaItem',
  ]),
  id: identifier,
});

const entry = {
  text: passage,
  sources: z.array(conclusionSource).max(100),
};

/** The version the writer had before the eyes; another one in the meantime is a conflict, never overwritten. */
const seen = { entryId: identifier, version: z.int().positive() };

export const conclusionCommands = {
  /** `afterEntryId` null: at the end of its section. */
  addConclusion: z.object({
    section: conclusionSection,
    afterEntryId: identifier.nullable(),
    ...entry,
  }),
  editConclusion: z.object({ ...seen, ...entry }),
  /** `afterEntryId` null: first of its section. */
  moveConclusion: z.object({
    entryId: identifier,
    section: conclusionSection,
    afterEntryId: identifier.nullable(),
  }),
  removeConclusion: z.object(seen),
  /** A first draft from what the session holds; only what the sections do not rest on yet is added. */
  draftConclusions: z.object({}),
  /** Puts a removed entry back where it stood, under its own identifier. */
  restoreConclusion: z.object({ entryId: identifier }),
  /** Lays the draft before the chair. */
  presentConclusions: z.object({}),
  returnConclusions: z.object({
    comment: sentence.nullable(),
    entryComments: z.array(z.object({ entryId: identifier, comment: sentence })).max(200),
  }),
  /** The version shown to the chair; a draft changed in the meantime is not approved unread. */
  approveConclusions: z.object({ version: z.int().positive() }),
  /** Opens an approved text for a new version. */
  reviseConclusions: z.object({ reason: sentence }),
};

export type ConclusionCommand = MessageOf<typeof conclusionCommands>;
