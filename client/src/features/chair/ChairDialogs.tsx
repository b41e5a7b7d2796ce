import {
  AddItemDialog,
  CarryItemDialog,
  DeclineProposalDialog,
  EditItemDialog,
  MergeProposalDialog,
  PlaceProposalDialog,
} from './agenda/AgendaDialogs.tsx';
import { ReadingDialog } from './conclusions/ReadingDialog.tsx';
import type { ChairDialog } from './dialogs.ts';
import {
  EditDirectiveDialog,
  IssueDirectiveDialog,
  WithdrawDirectiveDialog,
} from './directives/DirectiveDialogs.tsx';
import { InviteDialog, MoveRequestDialog, OrderByTimeDialog } from './floor/FloorDialogs.tsx';
import {
  AdjournDialog,
  HandOverDialog,
  RecessDialog,
  ReopenDialog,
} from './phase/PhaseDialogs.tsx';
import { AssignDialog, CarryObstacleDialog } from './table/ObstacleDialogs.tsx';
import { CallVoteDialog } from './votes/CallVoteDialog.tsx';
import { CancelVoteDialog } from './votes/VotesPanel.tsx';

interface ChairDialogsProps {
  readonly dialog: ChairDialog | null;
  readonly onClose: () => void;
}

/** The form that stands over the page just now. */
export function ChairDialogs({ dialog, onClose }: ChairDialogsProps) {
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'recess':
      return <RecessDialog onClose={onClose} />;
    case 'adjourn':
      return <AdjournDialog onClose={onClose} />;
    case 'reopen':
      return <ReopenDialog onClose={onClose} />;
    case 'handOver':
      return <HandOverDialog onClose={onClose} />;
    case 'invite':
      return <InviteDialog onClose={onClose} />;
    case 'moveRequest':
      return <MoveRequestDialog {...dialog} onClose={onClose} />;
    case 'orderByTime':
      return <OrderByTimeDialog onClose={onClose} />;
    case 'assign':
      return <AssignDialog {...dialog} onClose={onClose} />;
    case 'carryObstacle':
      return <CarryObstacleDialog {...dialog} onClose={onClose} />;
    case 'directive':
      return <IssueDirectiveDialog {...dialog} onClose={onClose} />;
    case 'editDirective':
      return <EditDirectiveDialog {...dialog} onClose={onClose} />;
    case 'withdrawDirective':
      return <WithdrawDirectiveDialog {...dialog} onClose={onClose} />;
    case 'callVote':
      return <CallVoteDialog onClose={onClose} />;
    case 'cancelVote':
      return <CancelVoteDialog {...dialog} onClose={onClose} />;
    case 'addItem':
      return <AddItemDialog onClose={onClose} />;
    case 'editItem':
      return <EditItemDialog {...dialog} onClose={onClose} />;
    case 'carryItem':
      return <CarryItemDialog {...dialog} onClose={onClose} />;
    case 'placeProposal':
      return <PlaceProposalDialog {...dialog} onClose={onClose} />;
    case 'mergeProposal':
      return <MergeProposalDialog {...dialog} onClose={onClose} />;
    case 'declineProposal':
      return <DeclineProposalDialog {...dialog} onClose={onClose} />;
    case 'conclusions':
      return <ReadingDialog onClose={onClose} />;
    default:
      return dialog satisfies never;
  }
}
