import type { AgendaItem, AgendaProposal } from '@diemcau/shared/session/agenda/state';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { agendaItems } from '../../session/selectors.ts';
import { useSessionState } from '../../session/useSession.ts';
import { Select } from '../../ui/Select/Select.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { FormDialog } from '../../view/Form/FormDialog.tsx';
import { detailsOfItem, emptyItem, ItemFields } from './ItemFields.tsx';
import { preparationTexts } from './preparationTexts.ts';

export type ItemTask =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly item: AgendaItem }
  /** A proposal becomes an item. */
  | { readonly kind: 'place'; readonly proposal: AgendaProposal };

interface ItemDialogProps {
  readonly task: ItemTask;
  readonly onClose: () => void;
}

const FIRST = 'first';

const startOf = (task: ItemTask) => {
  if (task.kind === 'edit') return detailsOfItem(task.item);
  return task.kind === 'place' ? { ...emptyItem, title: task.proposal.title } : emptyItem;
};

/** Adds an item, changes one, or puts a proposal on the agenda. */
export function ItemDialog({ task, onClose }: ItemDialogProps) {
  const texts = useTexts(preparationTexts);
  const items = useSessionState(agendaItems);
  const act = useAct();
  const [details, setDetails] = useState(() => startOf(task));
  const [afterItemId, setAfter] = useState<string | null>(items.at(-1)?.itemId ?? null);
  const [wasSubmitted, setSubmitted] = useState(false);
  const titles = { add: texts.addItem, edit: texts.editItem, place: texts.put };

  const send = () => {
    const item = { ...details, title: details.title.trim() };
    if (task.kind === 'add') return act.run('addAgendaItem', { ...item, afterItemId });
    if (task.kind === 'edit') {
      return act.run('editAgendaItem', { ...item, itemId: task.item.itemId });
    }
    const { proposalId } = task.proposal;
    return act.run('placeAgendaProposal', { ...item, proposalId, afterItemId });
  };
  const submit = async () => {
    setSubmitted(true);
    if (details.title.trim() !== '' && (await send())) onClose();
  };

  return (
    <FormDialog
      title={titles[task.kind]}
      submitLabel={task.kind === 'place' ? texts.put : texts.save}
      isPending={act.isPending}
      sentence={act.sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      <ItemFields value={details} onChange={setDetails} showsFaults={wasSubmitted} />
      {task.kind === 'edit' || items.length === 0 ? null : (
        <Select
          label={texts.after}
          options={[
            { id: FIRST, label: texts.first },
            ...items.map((item, index) => ({
              id: item.itemId,
              label: `${index + 1}. ${item.title}`,
            })),
          ]}
          value={afterItemId ?? FIRST}
          onChange={(id) => setAfter(id === FIRST ? null : id)}
        />
      )}
    </FormDialog>
  );
}
