import type { ConclusionEntry, ConclusionSource } from '@diemcau/shared/session/conclusions/state';
import type { SessionState } from '@diemcau/shared/session/state';
import type { Rights } from './rights.ts';
import type { DraftingActs } from './useDraftingActs.ts';

export interface EntryViewProps {
  readonly state: SessionState;
  readonly entry: ConclusionEntry;
  /** Its number within its section, from 1. */
  readonly number: number;
  /** Whether the document prints the number. */
  readonly isNumbered: boolean;
  readonly acts: DraftingActs;
  readonly rights: Rights;
  readonly onShowSources: (sources: readonly ConclusionSource[]) => void;
  /** This page, not somebody else's, has removed the entry. */
  readonly onRemoved: (entryId: string) => void;
}
