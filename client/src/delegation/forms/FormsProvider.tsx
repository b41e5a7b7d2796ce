import { type ReactNode, useState } from 'react';
import { AnswerDialog } from '../answer/AnswerDialog.tsx';
import { FigureDialog } from '../figures/FigureDialog.tsx';
import { FloorDialog } from '../floor/FloorDialog.tsx';
import { MessageDialog } from '../messages/MessageDialog.tsx';
import { ObstacleDialog } from '../obstacle/ObstacleDialog.tsx';
import { AgendaProposalDialog } from '../proposals/AgendaProposalDialog.tsx';
import { SolutionDialog } from '../proposals/SolutionDialog.tsx';
import { type Opened, OpenFormContext } from './opened.ts';

/** Lets what stands inside open one of the delegation's forms over the page. */
export function FormsProvider({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  return (
    <OpenFormContext value={setOpened}>
      {children}
      {opened === null ? null : <OpenedForm opened={opened} onClose={close} />}
    </OpenFormContext>
  );
}

interface OpenedFormProps {
  readonly opened: Opened;
  readonly onClose: () => void;
}

function OpenedForm({ opened, onClose }: OpenedFormProps) {
  switch (opened.kind) {
    case 'floor':
      return <FloorDialog onClose={onClose} />;
    case 'obstacle':
      return <ObstacleDialog opened={opened} onClose={onClose} />;
    case 'agendaProposal':
      return <AgendaProposalDialog opened={opened} onClose={onClose} />;
    case 'solution':
      return <SolutionDialog opened={opened} onClose={onClose} />;
    case 'answer':
      return <AnswerDialog opened={opened} onClose={onClose} />;
    case 'figure':
      return <FigureDialog opened={opened} onClose={onClose} />;
    case 'message':
      return <MessageDialog opened={opened} onClose={onClose} />;
    default:
      return opened satisfies never;
  }
}
