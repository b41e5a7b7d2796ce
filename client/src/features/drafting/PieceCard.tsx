import type { ConclusionSource } from '@diemcau/shared/session/conclusions/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { suggestedEntry } from '@diemcau/shared/session/wording/suggestedEntry';
import { GripVertical, Plus } from 'lucide-react';
import { useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import styles from './Drafting.module.css';
import { draftingTexts } from './draftingTexts.ts';
import { useDragged } from './dragging.ts';
import { pieceWords } from './pieceWords.ts';

interface PieceCardProps {
  readonly state: SessionState;
  readonly source: ConclusionSource;
  /** In how many entries it stands already. */
  readonly uses: number;
  readonly isLocked: boolean;
  readonly onAdd: () => void;
}

/** One piece of the session's material: dragged onto the document, or added by its button. */
export function PieceCard({ state, source, uses, isLocked, onAdd }: PieceCardProps) {
  const texts = useTexts(draftingTexts);
  const language = useLanguage();
  const words = pieceWords(state, source, language);
  const hasSentence = suggestedEntry(state, source) !== null;
  const isOff = isLocked || !hasSentence;
  const { dragProps, dragButtonProps, isDragging } = useDragged({ kind: 'source', source }, isOff);
  const handle = useRef<HTMLButtonElement>(null);
  if (words === null) return null;
  return (
    <article {...dragProps} className={classes(styles.piece, isDragging && styles.dragged)}>
      <AriaButton
        {...dragButtonProps}
        ref={handle}
        className={classes(styles.handle)}
        isDisabled={isOff}
        aria-label={texts.drag(words.name)}
      >
        <GripVertical size={18} aria-hidden="true" />
      </AriaButton>
      <div className={styles.pieceWords}>
        <p className={styles.pieceHead}>
          <strong>{words.name}</strong>
          {words.about === '' ? null : <span>{words.about}</span>}
          {uses > 0 ? <StateBadge tone="good" text={texts.used(uses)} /> : null}
        </p>
        <p className={styles.pieceText}>{words.text}</p>
        {hasSentence || source.kind !== 'vote' ? null : (
          <p className={styles.small}>{texts.notYet}</p>
        )}
      </div>
      <IconButton
        icon={Plus}
        kind="quiet"
        label={texts.addThis(words.name)}
        isDisabled={isOff}
        onPress={onAdd}
      />
    </article>
  );
}
