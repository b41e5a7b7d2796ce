import { useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { agendaItems } from '../../../session/selectors.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { Select } from '../../../ui/Select/Select.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { ActDialog } from '../ActDialog.tsx';
import { ReasonDialog } from '../ReasonDialog.tsx';
import { agendaTexts } from './agendaTexts.ts';
import { ItemFields, PlaceField } from './ItemFields.tsx';
import { detailsOf, formOf, newItem } from './itemForm.ts';

interface Closable {
  readonly onClose: () => void;
}

/** Behind the last item, where a new one mostly goes. */
const useLastItemId = (): string | null =>
  useSessionState(({ agenda }) => agenda.itemOrder.at(-1) ?? null);

export function AddItemDialog({ onClose }: Closable) {
  const [form, setForm] = useState(() => newItem(''));
  const [afterItemId, setAfter] = useState(useLastItemId());
  const act = useAct();
  const texts = useTexts(agendaTexts);
  const details = detailsOf(form);
  return (
    <ActDialog
      title={texts.addTitle}
      submitLabel={texts.add}
      act={act}
      isSubmitDisabled={details === null}
      onSubmit={async () =>
        details !== null && act.run('addAgendaItem', { ...details, afterItemId })
      }
      onClose={onClose}
    >
      <ItemFields form={form} onChange={setForm} />
      <PlaceField afterItemId={afterItemId} onChange={setAfter} />
    </ActDialog>
  );
}

export function EditItemDialog({ itemId, onClose }: Closable & { readonly itemId: string }) {
  const item = useSessionState(({ agenda }) => agenda.items[itemId] ?? null);
  const [form, setForm] = useState(() => (item === null ? newItem('') : formOf(item)));
  const act = useAct();
  const texts = useTexts(agendaTexts);
  const details = detailsOf(form);
  return (
    <ActDialog
      title={texts.editTitle}
      submitLabel={texts.save}
      act={act}
      isSubmitDisabled={details === null}
      onSubmit={async () => details !== null && act.run('editAgendaItem', { ...details, itemId })}
      onClose={onClose}
    >
      <ItemFields form={form} onChange={setForm} />
    </ActDialog>
  );
}

export function CarryItemDialog({ itemId, onClose }: Closable & { readonly itemId: string }) {
  const title = useSessionState(({ agenda }) => agenda.items[itemId]?.title ?? '');
  const act = useAct();
  const texts = useTexts(agendaTexts);
  return (
    <ReasonDialog
      title={texts.carryTitle(title)}
      submitLabel={texts.carry}
      act={act}
      isOptional
      onSubmit={(reason) => act.run('carryAgendaItem', { itemId, reason: reason || null })}
      onClose={onClose}
    />
  );
}

interface ProposalDialogProps extends Closable {
  readonly proposalId: string;
}

export function PlaceProposalDialog({ proposalId, onClose }: ProposalDialogProps) {
  const title = useSessionState(({ agenda }) => agenda.proposals[proposalId]?.title ?? '');
  const [form, setForm] = useState(() => newItem(title));
  const [afterItemId, setAfter] = useState(useLastItemId());
  const act = useAct();
  const texts = useTexts(agendaTexts);
  const details = detailsOf(form);
  return (
    <ActDialog
      title={texts.place}
      submitLabel={texts.place}
      act={act}
      isSubmitDisabled={details === null}
      onSubmit={async () =>
        details !== null && act.run('placeAgendaProposal', { ...details, proposalId, afterItemId })
      }
      onClose={onClose}
    >
      <ItemFields form={form} onChange={setForm} />
      <PlaceField afterItemId={afterItemId} onChange={setAfter} />
    </ActDialog>
  );
}

export function MergeProposalDialog({ proposalId, onClose }: ProposalDialogProps) {
  const title = useSessionState(({ agenda }) => agenda.proposals[proposalId]?.title ?? '');
  const items = useSessionState(agendaItems);
  const [itemId, setItemId] = useState<string | null>(null);
  const act = useAct();
  const texts = useTexts(agendaTexts);
  return (
    <ActDialog
      title={texts.mergeTitle(title)}
      submitLabel={texts.merge}
      act={act}
      isSubmitDisabled={itemId === null}
      onSubmit={async () =>
        itemId !== null && act.run('mergeAgendaProposal', { proposalId, itemId })
      }
      onClose={onClose}
    >
      <Select
        label={texts.mergeInto}
        options={items.map((item) => ({ id: item.itemId, label: item.title }))}
        value={itemId}
        onChange={setItemId}
        isRequired
      />
    </ActDialog>
  );
}

export function DeclineProposalDialog({ proposalId, onClose }: ProposalDialogProps) {
  const title = useSessionState(({ agenda }) => agenda.proposals[proposalId]?.title ?? '');
  const act = useAct();
  const texts = useTexts(agendaTexts);
  return (
    <ReasonDialog
      title={texts.declineTitle(title)}
      consequence={texts.declineConsequence}
      submitLabel={texts.decline}
      act={act}
      onSubmit={(reason) => act.run('declineAgendaProposal', { proposalId, reason })}
      onClose={onClose}
    />
  );
}
