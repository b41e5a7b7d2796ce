import type { z } from 'zod';
import type { conclusionSection, conclusionSource } from './commands.ts';

export type ConclusionSection = z.infer<typeof conclusionSection>;
export type ConclusionSource = z.infer<typeof conclusionSource>;

export interface ConclusionEntry {
  entryId: string;
  section: ConclusionSection;
  text: string;
  sources: ConclusionSource[];
  /** Counts the entry's own edits, from 1. */
  version: number;
  /** Number of the event that gave it its present text. */
  seq: number;
  /** The chair's remark on it when the draft was last returned. */
  comment: string | null;
}

/** An entry that was taken out, to be put back where it stood. */
export interface RemovedEntry
  extends Pick<ConclusionEntry, 'section' | 'text' | 'sources' | 'version'> {
  /** The one of its section that it stood behind; null for the first. */
  afterEntryId: string | null;
}

/** The whole text as it stood when it was laid before the chair, or approved. */
export interface ConclusionVersion {
  version: number;
  seq: number;
  at: number;
  approvedAt: number | null;
  entries: Omit<ConclusionEntry, 'comment' | 'seq'>[];
}

export interface Conclusions {
  status: 'draft' | 'presented' | 'approved';
  entries: Record<string, ConclusionEntry>;
  /** Entries of all sections in document order; a section's entries keep this order among themselves. */
  order: string[];
  /** Laid before the chair or approved so far; the last one is the newest. */
  versions: ConclusionVersion[];
  comment: string | null;
  revisions: { at: number; reason: string }[];
  /** By entry; forgotten with the approval. */
  removed: Record<string, RemovedEntry>;
  /** Number of the last event that changed a piece of material since it came in, by `kind:id`. */
  changed: Record<string, number>;
}

export const emptyConclusions = (): Conclusions => ({
  status: 'draft',
  entries: {},
  order: [],
  versions: [],
  comment: null,
  revisions: [],
  removed: {},
  changed: {},
});
