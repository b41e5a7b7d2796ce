import { z } from 'zod';
import { type MessageOf, reason, text } from '../schemas.ts';
import { documentCommands, documentDetails, officialDocument } from './commands.ts';

const of = { document: officialDocument };

export const documentEvents = {
  documentPrepared: documentDetails.extend(of),
  /** The issued text is what the events up to this one give, this one included. */
  documentIssued: documentCommands.issueDocument.extend({
    /** As it was written then, also where it is the body's own. */
    symbol: text(50),
    /** The approved conclusions that it holds; null for the other documents. */
    conclusionsVersion: z.int().positive().nullable(),
  }),
  documentRevised: z.object({ ...of, reason }),
};

export type DocumentEvent = MessageOf<typeof documentEvents>;
