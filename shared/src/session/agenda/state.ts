import type { z } from 'zod';
import type { Role } from '../../log/storedEvent.ts';
import type { itemDetails } from './commands.ts';

export type AgendaItemDetails = z.infer<typeof itemDetails>;

interface Submitter {
  role: Role;
  pointId: string | null;
  unitId: string | null;
}

export interface AgendaItem extends AgendaItemDetails {
  itemId: string;
  seq: number;
  status: 'planned' | 'current' | 'finished' | 'carried';
  submitters: Submitter[];
  /** An item may be taken up more than once; `to` is null while it runs. Recesses lie inside. */
  spans: { from: number; to: number | null }[];
  carriedReason: string | null;
}

export interface AgendaProposal {
  proposalId: string;
  seq: number;
  at: number;
  title: string;
  explanation: string | null;
  submitter: Submitter;
  status: 'submitted' | 'withdrawn' | 'placed' | 'merged' | 'declined';
  itemId: string | null;
  reason: string | null;
}

export interface Agenda {
  items: Record<string, AgendaItem>;
  itemOrder: string[];
  currentItemId: string | null;
  proposals: Record<string, AgendaProposal>;
  proposalOrder: string[];
}

export const emptyAgenda = (): Agenda => ({
  items: {},
  itemOrder: [],
  currentItemId: null,
  proposals: {},
  proposalOrder: [],
});
