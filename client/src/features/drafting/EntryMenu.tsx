import { conclusionSections, entriesOf } from '@diemcau/shared/session/conclusions/order';
import { ArrowDown, ArrowUp, Ellipsis, FolderInput, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useOutbox } from '../../session/useCommand.ts';
import { sessionWords } from '../../session/words.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { Menu } from '../../ui/Menu/Menu.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { draftingTexts } from './draftingTexts.ts';
import styles from './Entry.module.css';
import type { EntryViewProps } from './entryViewProps.ts';
import { useUndo } from './undo/undoContext.ts';
import { writingTexts } from './writingTexts.ts';

interface EntryMenuProps extends EntryViewProps {
  readonly name: string;
  readonly onEdit: () => void;
}

/** Everything that dragging does, and more, for those who do not drag. */
export function EntryMenu({ state, entry, acts, name, onEdit, onRemoved }: EntryMenuProps) {
  const texts = useTexts(draftingTexts);
  const words = useTexts(sessionWords);
  const writing = useTexts(writingTexts);
  const { undo } = useUndo();
  const act = useAct();
  const { takeBack } = useOutbox();
  const [isAsking, setAsking] = useState(false);
  const { entryId, section, version, text } = entry;
  const ids = entriesOf(state.conclusions, section).map((each) => each.entryId);
  const index = ids.indexOf(entryId);
  const move = (afterEntryId: string | null) =>
    void acts.moveEntry(entryId, { section, afterEntryId });

  const remove = async (): Promise<boolean> => {
    const result = await act.send('removeConclusion', { entryId, version });
    if (result.status === 'refused') {
      void takeBack(result.refusal.id);
      return false;
    }
    showToast(texts.removed, {
      action: { label: writing.undo, onAction: () => void undo() },
    });
    onRemoved(entryId);
    return true;
  };
  const last = (of: typeof section) => entriesOf(state.conclusions, of).at(-1)?.entryId ?? null;
  return (
    <>
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
          {
            id: 'remove',
            label: texts.remove,
            icon: Trash2,
            kind: 'danger' as const,
            onAction: () => setAsking(true),
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
        ]}
      />
      <ConfirmDialog
        kind="danger"
        title={texts.removeQuestion}
        consequence={texts.removeConsequence}
        confirmLabel={texts.remove}
        isOpen={isAsking}
        onOpenChange={setAsking}
        onConfirm={remove}
      >
        <blockquote lang="vi" className={styles.quoted}>
          {text}
        </blockquote>
        <RefusalNote act={act} />
      </ConfirmDialog>
    </>
  );
}
