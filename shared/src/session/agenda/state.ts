import type { z } from 'zod';
import type { Interval } from '../interval.ts';
import type { Party } from '../meta.ts';
import type { itemDetails } from './commands.ts';

export type AgendaItemDetails = z.infer<typeof itemDetails>;

export interface AgendaItem extends AgendaItemDetails {
  itemId: string;
  seq: number;
  status: 'planned' | 'current' | 'finished' | 'carried';
  submitters: Party[];
  /** An item may be taken up more than once; `to` is null while it runs. Recesses lie inside. */
  spans: Interval[];
  carriedReason: string | null;
}

export interface AgendaProposal {
  proposalId: string;
  seq: number;
  at: number;
  title: string;
  explanation: string | null;
  submitter: Party;
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
