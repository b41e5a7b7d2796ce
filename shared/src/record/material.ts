import type { DocumentDetails } from '../session/documents/state.ts';
import type { RecordedEvent } from '../session/recorded.ts';
import type { SessionState } from '../session/state.ts';
import type { RecordModel, RecordSource } from './model.ts';
import type { Provenance } from './sources.ts';

/** What every document of a session is written from. */
export interface Material {
  readonly state: SessionState;
  readonly events: readonly RecordedEvent[];
  readonly provenance: Provenance;
  /** The session itself, by the events that set it up and moved it. */
  readonly sessionSource: RecordSource[];
  readonly details: DocumentDetails;
  /** What the details rest on; empty where nobody gave any. */
  readonly detailsSource: RecordSource[];
}

/** What one kind of document has of its own. */
export type DocumentParts = Pick<
  RecordModel,
  'opening' | 'sections' | 'closing' | 'signature' | 'secretarySignature' | 'recipients' | 'annexes'
> & {
  /** Its kind in capitals, and what it is about. */
  readonly kind: string;
  readonly subject: string;
};
