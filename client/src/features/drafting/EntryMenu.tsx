import { conclusionSections, entriesOf } from '@diemcau/shared/session/conclusions/order';
import { ArrowDown, ArrowUp, Ellipsis, FolderInput, Pencil, Trash2 } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { useCommand } from '../../session/useCommand.ts';
import { sessionWords } from '../../session/words.ts';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { Menu } from '../../ui/Menu/Menu.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import { useAct } from '../../view/Act/useAct.ts';
import { draftingTexts } from './draftingTexts.ts';
import type { EntryViewProps } from './EntryView.tsx';

interface EntryMenuProps extends EntryViewProps {
  readonly name: string;
  readonly onEdit: () => void;
}

/** Everything that dragging does, and more, for those who do not drag. */
export function EntryMenu({ state, entry, acts, name, onEdit }: EntryMenuProps) {
  const texts = useTexts(draftingTexts);
  const words = useTexts(sessionWords);
  const act = useAct();
  const send = useCommand();
  const { entryId, section, version, text, sources } = entry;
  const ids = entriesOf(state.conclusions, section).map((each) => each.entryId);
  const index = ids.indexOf(entryId);
  const move = (afterEntryId: string | null) =>
    void acts.moveEntry(entryId, { section, afterEntryId });

  const remove = async () => {
    if (!(await act.run('removeConclusion', { entryId, version }))) return;
    const afterEntryId = ids[index - 1] ?? null;
    const payload = { section, afterEntryId, text, sources: [...sources] };
    showToast(texts.removed, {
      tone: 'info',
      action: { label: texts.undo, onAction: () => void send('addConclusion', payload) },
    });
  };
  const last = (of: typeof section) => entriesOf(state.conclusions, of).at(-1)?.entryId ?? null;
  return (
    <Menu
      trigger={<IconButton icon={Ellipsis} label={`${texts.acts}: ${name}`} />}
      label={`${texts.acts}: ${name}`}
      acts={[
        { id: 'edit', label: texts.edit, icon: Pencil, onAction: onEdit },
        {
          id: 'up',
          label: texts.up,
          icon: ArrowUp,
          isDisabled: index === 0,
          onAction: () => move(ids[index - 2] ?? null),
        },
        {
          id: 'down',
          label: texts.down,
          icon: ArrowDown,
          isDisabled: index === ids.length - 1,
          onAction: () => move(ids[index + 1] ?? null),
        },
        ...conclusionSections
          .filter((each) => each !== section)
          .map((each) => ({
            id: each,
            label: texts.moveTo(words.section[each]),
            icon: FolderInput,
            onAction: () =>
              void acts.moveEntry(entryId, { section: each, afterEntryId: last(each) }),
          })),
        {
          id: 'remove',
          label: texts.remove,
          icon: Trash2,
          kind: 'danger' as const,
          onAction: () => void remove(),
        },
      ]}
    />
  );
}
