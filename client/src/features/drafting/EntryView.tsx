import { GripVertical, MessageSquareText, PenLine } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTexts } from '../../i18n/texts.ts';
import { usePending } from '../../session/useCommand.ts';
import { sessionWords } from '../../session/words.ts';
import { classes } from '../../ui/classes.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { ENTRY_ANCHOR } from '../../view/Missing/whereToMend.ts';
import drafting from './Drafting.module.css';
import { draftingTexts } from './draftingTexts.ts';
import { useDragged, useDropPlace, useIsDragging } from './dragging.ts';
import styles from './Entry.module.css';
import { EntryMenu } from './EntryMenu.tsx';
import { EntrySources } from './EntrySources.tsx';
import { EntryText } from './EntryText.tsx';
import type { EntryViewProps } from './entryViewProps.ts';
import { RefusedEdit } from './RefusedEdit.tsx';
import { StaleNote } from './StaleNote.tsx';
import { useEntryEditor } from './useEntryEditor.ts';
import { useTellDrafting, useWritersOf } from './useTellDrafting.ts';

/** One paragraph of the notice: read, edited in its place, moved, with its sources and the chair's remark. */
export function EntryView(props: EntryViewProps) {
  const { state, entry, number, isNumbered, acts, rights, onShowSources } = props;
  const { canEdit, canArrange } = rights;
  const texts = useTexts(draftingTexts);
  const words = useTexts(sessionWords);
  const editor = useEntryEditor(entry);
  const refused = usePending('editConclusion').find(
    ({ payload, refusal }) => payload.entryId === entry.entryId && refusal !== null,
  );
  const dragged = useDragged({ kind: 'entry', entryId: entry.entryId }, !canArrange);
  const handle = useRef<HTMLButtonElement>(null);
  const place = useDropPlace<HTMLDivElement>(['source'], (what) => {
    if (what.kind === 'source') void acts.addSourceTo(entry.entryId, what.source);
  });
  const isDragging = useIsDragging();
  const name = texts.entry(number, words.section[entry.section]);
  const { typed } = editor;
  const writers = useWritersOf(entry.entryId);
  useTellDrafting(entry.entryId, typed !== null && canEdit);
  const returnFocus = useReturningFocus(typed === null, place.ref);
  return (
    <div
      id={`${ENTRY_ANCHOR}${entry.entryId}`}
      className={classes(styles.entry, dragged.isDragging && drafting.dragged)}
    >
      {typed === null || !canEdit ? (
        <div
          {...dragged.dragProps}
          className={classes(styles.sentenceRow, place.isDropTarget && styles.dropOn)}
        >
          <AriaButton
            {...dragged.dragButtonProps}
            ref={handle}
            className={classes(drafting.handle, styles.entryHandle)}
            isDisabled={!canArrange}
            aria-label={texts.drag(name)}
          >
            <GripVertical size={18} aria-hidden="true" />
          </AriaButton>
          <div
            {...place.dropProps}
            {...(isDragging ? { role: 'button', 'aria-label': texts.dropOn(name) } : {})}
            ref={place.ref}
            tabIndex={-1}
            className={styles.sentence}
          >
            <SentenceButton
              label={`${texts.edit}: ${name}`}
              text={`${isNumbered ? `${number}. ` : ''}${editor.waitingText ?? entry.text}`}
              isLocked={!canEdit}
              onPress={editor.begin}
            />
          </div>
        </div>
      ) : (
        <EntryText
          label={`${texts.editing}: ${name}`}
          value={typed.text}
          isRestored={editor.isRestored}
          isOvertaken={typed.version !== entry.version}
          onChange={editor.type}
          onSave={() => void editor.save()}
          onDiscard={editor.discard}
          onReturn={returnFocus}
        />
      )}
      {refused === undefined ? null : (
        <RefusedEdit entry={entry} refused={refused} canEdit={canEdit} />
      )}
      <StaleNote state={state} entry={entry} canEdit={canEdit} />
      {entry.comment === null ? null : (
        <p className={drafting.comment}>
          <MessageSquareText size={18} aria-hidden="true" />
          <span>
            <strong>{texts.chair}</strong> {entry.comment}
          </span>
        </p>
      )}
      <div className={styles.entryFoot}>
        {writers.map((words) => (
          <StateBadge key={words} tone="info" icon={PenLine} text={words} />
        ))}
        {typed === null || canEdit ? null : <StateBadge tone="info" text={texts.restored} />}
        {editor.waitingText === null || editor.isSaving ? null : (
          <StateBadge tone="waiting" text={texts.waiting} />
        )}
        <EntrySources
          state={state}
          entry={entry}
          isLocked={!canEdit}
          onShow={() => onShowSources(entry.sources)}
        />
        {canArrange ? <EntryMenu {...props} name={name} onEdit={editor.begin} /> : null}
      </div>
    </div>
  );
}

/** After the keyboard has ended the editing it goes on from the paragraph, not from the page's beginning. */
function useReturningFocus(isShown: boolean, place: RefObject<HTMLElement | null>): () => void {
  const isReturning = useRef(false);
  useEffect(() => {
    if (!isShown || !isReturning.current) return;
    isReturning.current = false;
    place.current?.querySelector('button')?.focus();
  }, [isShown, place]);
  return () => {
    isReturning.current = true;
  };
}

interface SentenceButtonProps {
  readonly label: string;
  readonly text: string;
  readonly isLocked: boolean;
  readonly onPress: () => void;
}

/** The paragraph itself; a click or Enter begins to edit it. */
function SentenceButton({ label, text, isLocked, onPress }: SentenceButtonProps) {
  if (isLocked) return <p className={styles.words}>{text}</p>;
  return (
    <AriaButton className={classes(styles.words, styles.editable)} onPress={onPress}>
      <span className="visually-hidden">{label}. </span>
      {text}
    </AriaButton>
  );
}
