import { isRecord } from '../../session/wireGuards.ts';

export interface AgendaProposalForm {
  readonly title: string;
  readonly explanation: string;
}

export const emptyAgendaProposal: AgendaProposalForm = { title: '', explanation: '' };

/** Whether a draft found on disk is one of this form's. */
export const isAgendaProposalForm = (value: unknown): value is AgendaProposalForm =>
  isRecord(value) && typeof value.title === 'string' && typeof value.explanation === 'string';
