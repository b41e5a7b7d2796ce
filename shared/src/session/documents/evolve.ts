import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { DocumentEvent } from './events.ts';

/** Folds an event of the session's documents. Whoever never saw them prepared has them from the issue alone. */
export function evolveDocuments(
  { documents }: SessionState,
  event: DocumentEvent,
  { seq, at }: Stamp,
): void {
  switch (event.type) {
    case 'documentPrepared': {
      const { document, ...details } = event.payload;
      const record = documents[document];
      record.details = structuredClone(details);
      record.version += 1;
      record.seq = seq;
      break;
    }
    case 'documentIssued': {
      const { document, conclusionsVersion, ...details } = event.payload;
      const record = documents[document];
      record.issues.push({ seq, at, details: structuredClone(details), conclusionsVersion });
      // A version that replaces it is given a number and a day of its own.
      record.details = { ...structuredClone(details), number: null, issuedOn: null };
      record.version += 1;
      record.seq = seq;
      break;
    }
    case 'documentRevised': {
      const { document, reason } = event.payload;
      documents[document].revisions.push({ seq, at, reason });
      break;
    }
    default:
      event satisfies never;
  }
}
