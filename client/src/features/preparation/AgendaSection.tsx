import { plannedInAll } from '@diemcau/shared/session/agenda/clock';
import type { AgendaItem } from '@diemcau/shared/session/agenda/state';
import { Ellipsis, ListPlus, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { unitName } from '../../session/names.ts';
import { agendaItems, unitOf } from '../../session/selectors.ts';
import { useMay } from '../../session/useCommand.ts';
import { useSessionState } from '../../session/useSession.ts';
import { sessionWords } from '../../session/words.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { Menu } from '../../ui/Menu/Menu.tsx';
import { ReorderableList } from '../../ui/ReorderableList/ReorderableList.tsx';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { ItemDialog, type ItemTask } from './ItemDialog.tsx';
import styles from './Preparation.module.css';
import { Proposals } from './Proposals.tsx';
import { preparationTexts } from './preparationTexts.ts';
import { TakeOverSection } from './TakeOverSection.tsx';

/** The agenda in its order, and what others ask to have on it. */
export function AgendaSection() {
  const texts = useTexts(preparationTexts);
  const items = useSessionState(agendaItems);
  const [task, setTask] = useState<ItemTask | null>(null);
  const [removing, setRemoving] = useState<AgendaItem | null>(null);
  const moving = useAct();
  const removal = useAct();
  const mayAdd = useMay('addAgendaItem');
  return (
    <>
      <TakeOverSection />
      <div className={styles.toolbar}>
        <PlannedTime />
        <Button icon={Plus} isDisabled={!mayAdd.allowed} onPress={() => setTask({ kind: 'add' })}>
          {texts.addItem}
        </Button>
      </div>
      <RefusalNote act={moving} />
      <ReorderableList
        label={texts.order}
        items={items}
        getId={({ itemId }) => itemId}
        getText={({ title }) => title}
        isFixed={({ status }) => status !== 'planned'}
        onMove={(itemId, afterItemId) => void moving.run('moveAgendaItem', { itemId, afterItemId })}
        renderItem={(item, index) => (
          <ItemRow
            item={item}
            number={index + 1}
            onEdit={() => setTask({ kind: 'edit', item })}
            onRemove={() => setRemoving(item)}
          />
        )}
        empty={<EmptyState icon={ListPlus} title={texts.noItems} explanation={texts.noItemsHelp} />}
      />
      <Proposals onPlace={(proposal) => setTask({ kind: 'place', proposal })} />
      {task === null ? null : <ItemDialog task={task} onClose={() => setTask(null)} />}
      <ConfirmDialog
        kind="danger"
        title={texts.removeItem}
        consequence={texts.removeItemConsequence(removing?.title ?? '')}
        confirmLabel={texts.remove}
        isOpen={removing !== null}
        onOpenChange={() => setRemoving(null)}
        onConfirm={() => removal.run('removeAgendaItem', { itemId: removing?.itemId ?? '' })}
      >
        <RefusalNote act={removal} />
      </ConfirmDialog>
    </>
  );
}

const MINUTE = 60_000;

function PlannedTime() {
  const texts = useTexts(preparationTexts);
  const planned = useSessionState(({ agenda }) => plannedInAll(agenda) / MINUTE);
  const length = useSessionState(({ lifecycle: { details } }) =>
    details === null || details.startsAt === null || details.endsAt === null
      ? null
      : (details.endsAt - details.startsAt) / MINUTE,
  );
  return (
    <p className={styles.quiet}>
      {texts.planned(planned)}
      {length === null ? '' : ` ${texts.of(length)}`}
    </p>
  );
}

interface ItemRowProps {
  readonly item: AgendaItem;
  readonly number: number;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function ItemRow({ item, number, onEdit, onRemove }: ItemRowProps) {
  const texts = useTexts(preparationTexts);
  const words = useTexts(sessionWords);
  const language = useLanguage();
  const unit = useSessionState((state) => unitOf(state, item.responsibleUnitId));
  const mayEdit = useMay('editAgendaItem');
  const facts = [
    words.itemKind[item.kind],
    item.plannedMinutes === null ? null : `${item.plannedMinutes} ${texts.minutesUnit}`,
    unit === null ? null : unitName(unit, language),
    item.status === 'planned' ? null : words.itemStatus[item.status],
  ];
  return (
    <div className={styles.item}>
      <div>
        <p>
          {number}. {item.title}
        </p>
        <p className={styles.small}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      </div>
      <Menu
        trigger={<IconButton icon={Ellipsis} label={texts.acts(item.title)} />}
        label={texts.acts(item.title)}
        acts={[
          {
            id: 'edit',
            label: texts.edit,
            icon: Pencil,
            isDisabled: !mayEdit.allowed,
            onAction: onEdit,
          },
          {
            id: 'remove',
            label: texts.remove,
            icon: Trash2,
            kind: 'danger',
            isDisabled: !mayEdit.allowed || item.status !== 'planned',
            onAction: onRemove,
          },
        ]}
      />
    </div>
  );
}
