import type { ConclusionSection } from '@diemcau/shared/session/conclusions/state';
import { useTexts } from '../../i18n/texts.ts';
import { sessionWords } from '../../session/words.ts';
import { classes } from '../../ui/classes.ts';
import { draftingTexts } from './draftingTexts.ts';
import { useDropPlace, useIsDragging } from './dragging.ts';
import styles from './Entry.module.css';
import type { DraftingActs } from './useDraftingActs.ts';

interface DropLineProps {
  readonly acts: DraftingActs;
  readonly section: ConclusionSection;
  /** The entry that stands before this place, with its number; null at the section's beginning. */
  readonly after: { readonly entryId: string; readonly number: number } | null;
}

/** The place between two entries. It shows itself while something is dragged over it. */
export function DropLine({ acts, section, after }: DropLineProps) {
  const texts = useTexts(draftingTexts);
  const words = useTexts(sessionWords);
  const place = useDropPlace<HTMLDivElement>(['source', 'entry'], (dragged) => {
    void acts.put(dragged, { section, afterEntryId: after?.entryId ?? null });
  });
  const isDragging = useIsDragging();
  const name = words.section[section];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a place to drop on is no button while nothing is dragged
    <div
      {...place.dropProps}
      ref={place.ref}
      role="button"
      tabIndex={-1}
      aria-hidden={!isDragging}
      aria-label={after === null ? texts.dropFirst(name) : texts.dropAfter(name, after.number)}
      className={classes(styles.dropLine, place.isDropTarget && styles.dropTarget)}
    />
  );
}
