import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import drafting from './Drafting.module.css';
import { draftingTexts } from './draftingTexts.ts';
import styles from './Entry.module.css';

interface EntryTextProps {
  readonly label: string;
  readonly value: string;
  readonly isRestored: boolean;
  /** Somebody else has changed the entry since typing began. */
  readonly isOvertaken: boolean;
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  /** Ended by the keyboard or a button, so that the focus needs a place to go on from. */
  readonly onReturn: () => void;
}

const LIMIT = 10_000;

/** The field in which an entry is written. Leaving it saves, ⌘/Ctrl + Enter saves, Esc discards. */
export function EntryText(props: EntryTextProps) {
  const texts = useTexts(draftingTexts);
  const helpId = useId();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Writing goes on where the text ends; browsers would begin before it.
    const area = frame.current?.querySelector('textarea');
    if (area === document.activeElement)
      area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (frame.current?.contains(relatedTarget) !== true) props.onSave();
  };
  const end = (act: () => void) => () => {
    props.onReturn();
    act();
  };
  const [save, discard] = [end(props.onSave), end(props.onDiscard)];
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      save();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      discard();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the frame only hears what the field in it says
    <div ref={frame} className={styles.editor} onBlur={leave} onKeyDown={press}>
      <TextArea
        label={props.label}
        autoFocus={!props.isRestored}
        rows={3}
        limit={LIMIT}
        value={props.value}
        onChange={props.onChange}
        aria-describedby={helpId}
      />
      {props.isRestored ? <StateBadge tone="info" text={texts.restored} /> : null}
      {props.isOvertaken ? <StateBadge tone="warning" text={texts.changedMeanwhile} /> : null}
      <div className={styles.editorFoot}>
        <span id={helpId} className={drafting.small}>
          {texts.editingHelp}
        </span>
        <Button kind="bare" onPress={discard}>
          {texts.discard}
        </Button>
        <Button onPress={save}>{texts.save}</Button>
      </div>
    </div>
  );
}
