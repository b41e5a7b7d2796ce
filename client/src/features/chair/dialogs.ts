import { createContext, useContext } from 'react';

/** The forms that may stand over the chair's page, one at a time. */
export type ChairDialog =
  | { readonly kind: 'recess' }
  | { readonly kind: 'adjourn' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'handOver' }
  | { readonly kind: 'invite' }
  | { readonly kind: 'moveRequest'; readonly requestId: string; readonly afterId: string | null }
  | { readonly kind: 'orderByTime' }
  | { readonly kind: 'assign'; readonly obstacleId: string }
  | { readonly kind: 'carryObstacle'; readonly obstacleId: string }
  | { readonly kind: 'directive'; readonly obstacleId: string | null }
  | { readonly kind: 'editDirective'; readonly directiveId: string }
  | { readonly kind: 'withdrawDirective'; readonly directiveId: string }
  | { readonly kind: 'callVote' }
  | { readonly kind: 'cancelVote'; readonly voteId: string }
  | { readonly kind: 'addItem' }
  | { readonly kind: 'editItem'; readonly itemId: string }
  | { readonly kind: 'carryItem'; readonly itemId: string }
  | { readonly kind: 'placeProposal'; readonly proposalId: string }
  | { readonly kind: 'mergeProposal'; readonly proposalId: string }
  | { readonly kind: 'declineProposal'; readonly proposalId: string }
  | { readonly kind: 'conclusions' };

export const ChairDialogContext = createContext<(dialog: ChairDialog) => void>(() => {
  throw new Error('There is no ChairPage around this component');
});

/** Opens a form over the page. */
export const useChairDialog = (): ((dialog: ChairDialog) => void) => useContext(ChairDialogContext);
