import { createContext, useContext } from 'react';
import type { FigureForm } from '../figures/figureForm.ts';
import type { ObstacleForm } from '../obstacle/obstacleForm.ts';
import type { AgendaProposalForm } from '../proposals/agendaProposalForm.ts';
import type { SolutionForm } from '../proposals/solutionForm.ts';

/** A refused command of the outbox that the form corrects and replaces, by its identifier. */
interface Correcting {
  readonly replaces: string | null;
}

/** The form that is open over the page, and what it begins with. */
export type Opened =
  | { readonly kind: 'floor' }
  | (Correcting & {
      readonly kind: 'obstacle';
      /** Null for a new one. */
      readonly obstacleId: string | null;
      readonly start: ObstacleForm;
    })
  | (Correcting & { readonly kind: 'agendaProposal'; readonly start: AgendaProposalForm })
  | (Correcting & {
      readonly kind: 'solution';
      readonly solutionId: string | null;
      readonly start: SolutionForm;
    })
  | (Correcting & { readonly kind: 'answer'; readonly obstacleId: string; readonly start: string })
  | (Correcting & {
      readonly kind: 'figure';
      readonly figureId: string | null;
      readonly start: FigureForm;
    })
  | (Correcting & { readonly kind: 'message'; readonly start: string });

export const OpenFormContext = createContext<((opened: Opened) => void) | null>(null);

/** Opens a form over the page: `open({ kind: 'obstacle', … })`. */
export function useOpenForm(): (opened: Opened) => void {
  const open = useContext(OpenFormContext);
  if (open === null) throw new Error('There is no FormsProvider around this component');
  return open;
}
