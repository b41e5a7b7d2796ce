import type { AgendaItem } from '@diemcau/shared/session/agenda/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { CornerUpRight, Ellipsis, Pencil, Play, Plus, Trash2 } from 'lucide-react';
import { useTexts } from '../../../i18n/texts.ts';
import { agendaItems } from '../../../session/selectors.ts';
import { useMay } from '../../../session/useCommand.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { sessionWords } from '../../../session/words.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState/EmptyState.tsx';
import { IconButton } from '../../../ui/IconButton/IconButton.tsx';
import { Menu } from '../../../ui/Menu/Menu.tsx';
import { ReorderableList } from '../../../ui/ReorderableList/ReorderableList.tsx';
import { StateBadge, type StateTone } from '../../../ui/StateBadge/StateBadge.tsx';
import { RefusalNote } from '../../../view/Act/RefusalNote.tsx';
import { type Act, useAct } from '../../../view/Act/useAct.ts';
import { ItemClock } from '../../../view/CurrentItem/ItemClock.tsx';
import { TakenOver } from '../../../view/TakenOver/TakenOver.tsx';
import styles from '../Chair.module.css';
import { useChairDialog } from '../dialogs.ts';
import { agendaTexts } from './agendaTexts.ts';
import { Proposals } from './Proposals.tsx';

/** The whole agenda: jump, reorder, add, carry; and what the points propose. */
export function AgendaPanel() {
  const state = useSessionState((whole) => whole);
  const act = useAct();
  const open = useChairDialog();
  const texts = useTexts(agendaTexts);
  const mayAdd = useMay('addAgendaItem').allowed;
  const mayMove = useMay('moveAgendaItem').allowed;
  return (
    <div className={styles.form}>
      <Proposals state={state} />
      <ReorderableList
        label={texts.agenda}
        items={agendaItems(state)}
        getId={({ itemId }) => itemId}
        getText={({ title }) => title}
        renderItem={(item, index) => (
          <ItemRow state={state} item={item} number={index + 1} act={act} />
        )}
        onMove={(itemId, afterItemId) => void act.run('moveAgendaItem', { itemId, afterItemId })}
        isFixed={({ status }) => status !== 'planned' || !mayMove}
        empty={<EmptyState title={texts.empty} />}
      />
      <RefusalNote act={act} />
      <div className={styles.acts}>
        <Button icon={Plus} isDisabled={!mayAdd} onPress={() => open({ kind: 'addItem' })}>
          {texts.add}
        </Button>
      </div>
    </div>
  );
}

const tones: Record<AgendaItem['status'], StateTone> = {
  planned: 'neutral',
  current: 'info',
  finished: 'good',
  carried: 'info',
};

interface ItemRowProps {
  readonly state: SessionState;
  readonly item: AgendaItem;
  readonly number: number;
  readonly act: Act;
}

function ItemRow({ state, item, number, act }: ItemRowProps) {
  const texts = useTexts(agendaTexts);
  const words = useTexts(sessionWords);
  return (
    <div className={styles.itemRow}>
      <div className={styles.itemWords}>
        <p>
          {number}. {item.title}
        </p>
        <p className={styles.itemFacts}>
          {item.status === 'planned' ? null : (
            <StateBadge tone={tones[item.status]} text={words.itemStatus[item.status]} />
          )}
          <span className={styles.quiet}>{words.itemKind[item.kind]}</span>
          {item.spans.length > 0 ? (
            <ItemClock state={state} item={item} />
          ) : (
            item.plannedMinutes !== null && (
              <span className={styles.quiet}>{texts.planned(item.plannedMinutes)}</span>
            )
          )}
        </p>
        {item.itemId === state.followUp.itemId ? <TakenOver state={state} /> : null}
      </div>
      <ItemMenu item={item} act={act} />
    </div>
  );
}

function ItemMenu({ item, act }: Pick<ItemRowProps, 'item' | 'act'>) {
  const { itemId, title, status } = item;
  const open = useChairDialog();
  const texts = useTexts(agendaTexts);
  const may = {
    start: useMay('startAgendaItem').allowed && status !== 'current',
    edit: useMay('editAgendaItem').allowed,
    carry: useMay('carryAgendaItem').allowed && status !== 'carried',
    remove: useMay('removeAgendaItem').allowed && status === 'planned',
  };
  return (
    <Menu
      label={texts.itemActs(title)}
      trigger={<IconButton icon={Ellipsis} label={texts.itemActs(title)} />}
      acts={[
        {
          id: 'start',
          label: status === 'planned' ? texts.start : texts.startAgain,
          icon: Play,
          isDisabled: !may.start,
          onAction: () => void act.run('startAgendaItem', { itemId }),
        },
        {
          id: 'edit',
          label: texts.edit,
          icon: Pencil,
          isDisabled: !may.edit,
          onAction: () => open({ kind: 'editItem', itemId }),
        },
        {
          id: 'carry',
          label: texts.carry,
          icon: CornerUpRight,
          isDisabled: !may.carry,
          onAction: () => open({ kind: 'carryItem', itemId }),
        },
        {
          id: 'remove',
          label: texts.remove,
          icon: Trash2,
          kind: 'danger',
          isDisabled: !may.remove,
          onAction: () => void act.run('removeAgendaItem', { itemId }),
        },
      ]}
    />
  );
}
