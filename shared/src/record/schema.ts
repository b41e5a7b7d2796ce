import { z } from 'zod';
import { officialDocument } from '../session/documents/commands.ts';

const sequence = z.int().positive().describe('Number of an event in the session’s log');

/** What a statement of the record rests on. */
export const recordSource = z.object({
  kind: z.enum([
    'session',
    'point',
    'person',
    'agendaItem',
    'speech',
    'obstacle',
    'answer',
    'solution',
    'figure',
    'directive',
    'vote',
    'conclusion',
  ]),
  id: z.string(),
  events: z.array(sequence).min(1),
});

/** One paragraph, numbered as the document numbers it. */
export const recordEntry = z.object({
  number: z.string().nullable().describe('"a)", "1.", "-" or null'),
  text: z.string(),
  sources: z.array(recordSource),
});

export const recordTable = z.object({
  columns: z.array(
    z.object({ title: z.string(), share: z.number().positive().describe('Share of the width') }),
  ),
  rows: z.array(z.object({ cells: z.array(z.string()), sources: z.array(recordSource) })),
  note: z.string().nullable(),
});

/** A section holds entries, then a table, then sections of its own; any of them may be missing. */
export const recordSection = z.object({
  sectionId: z.string(),
  number: z.string().nullable(),
  heading: z.string(),
  entries: z.array(recordEntry),
  table: recordTable.nullable(),
  get sections() {
    return z.array(recordSection);
  },
});

/** Which of a session's documents this is: the conclusions notice, the minutes, the invitation. */
export const recordDocument = officialDocument;

/** One who signs: lines above the signature, then the name. */
export const recordSignature = z.object({
  authority: z.string().nullable().describe('"TM. BAN CHỈ ĐẠO"'),
  office: z.string().nullable(),
  name: z.string().nullable(),
  otherOffice: z
    .string()
    .nullable()
    .default(null)
    .describe('Office held elsewhere, above the name: "PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"'),
});

/**
 * The record as a document. Fields that came after the first edition of version 1 have a default: a record
 * written before them still reads.
 */
export const recordSchema = z.object({
  format: z.literal('diemcau-record'),
  formatVersion: z.literal(1),
  document: recordDocument.default('notice'),
  sessionId: z.string(),
  title: z.string(),
  /** The last event that the record takes in, and that event's hash: proof of everything before it. */
  upTo: sequence,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  verificationAddress: z
    .string()
    .nullable()
    .default(null)
    .describe('Opens the page that tells whether the document is what this server wrote'),
  state: z.enum(['draft', 'presented', 'approved']).describe('Where the conclusions stand'),
  status: z
    .enum(['draft', 'presented', 'approved', 'issued'])
    .default('draft')
    .describe('Where this document stands; an issued one stays as it is'),
  replaces: z
    .object({
      number: z.int().positive(),
      symbol: z.string(),
      issuedOn: z.string().describe('YYYY-MM-DD'),
      upTo: sequence.describe('The replaced document is made of the events up to this one'),
    })
    .nullable()
    .default(null)
    .describe('The issued document that this one replaces'),
  conclusionsVersion: z.int().nonnegative(),
  heading: z.object({
    superior: z.string().nullable(),
    body: z.string(),
    symbol: z.string().describe('What follows the number: "TB-BCĐ"'),
    place: z.string().nullable(),
    date: z.string().nullable().describe('Day of the session: YYYY-MM-DD, in Vietnam'),
    kind: z.string(),
    subject: z.string(),
    number: z
      .int()
      .positive()
      .nullable()
      .default(null)
      .describe('Under which it was registered; null until then'),
    issuedOn: z
      .string()
      .nullable()
      .default(null)
      .describe('Day of issue, YYYY-MM-DD; null until it is issued'),
  }),
  opening: z.array(recordEntry),
  sections: z.array(recordSection),
  closing: recordEntry.nullable(),
  signature: recordSignature,
  secretarySignature: recordSignature
    .nullable()
    .default(null)
    .describe('Left of the other, on minutes alone'),
  recipients: z.array(z.string()),
  annexes: z.array(recordSection),
});
