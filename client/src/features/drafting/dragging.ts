import type { ConclusionSource } from '@diemcau/shared/session/conclusions/state';
import { type RefObject, useRef, useSyncExternalStore } from 'react';
import { useDrag } from 'react-aria-components/useDrag';
import { useDrop } from 'react-aria-components/useDrop';
import { isRecord } from '../../session/wireGuards.ts';

const SOURCE = 'application/x-diemcau-source';
const ENTRY = 'application/x-diemcau-entry';

/** What is dragged onto the document: a piece of material, or an entry to another place. */
export type Dragged =
  | { readonly kind: 'source'; readonly source: ConclusionSource }
  | { readonly kind: 'entry'; readonly entryId: string };

const KINDS: readonly ConclusionSource['kind'][] = [
  'obstacle',
  'answer',
  'solution',
  'figure',
  'speech',
  'directive',
  'vote',
  'agendaItem',
];

/** Another window of ours may drag here too, and anything may call itself by our type. */
export function readSource(text: string): ConclusionSource | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return null;
    const kind = KINDS.find((each) => each === value.kind);
    return kind === undefined || typeof value.id !== 'string' ? null : { kind, id: value.id };
  } catch {
    return null;
  }
}

let isDraggingNow = false;
const listeners = new Set<() => void>();

function setDragging(next: boolean): void {
  isDraggingNow = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether something is being dragged: places to drop on are there for screen readers only then. */
export const useIsDragging = (): boolean => useSyncExternalStore(subscribe, () => isDraggingNow);

/** By mouse the whole element is dragged, by keyboard and screen reader the button (Enter, then Tab to a place). */
export function useDragged(dragged: Dragged, isDisabled: boolean) {
  return useDrag({
    hasDragButton: true,
    isDisabled,
    onDragStart: () => setDragging(true),
    onDragEnd: () => setDragging(false),
    getAllowedDropOperations: () => ['copy'],
    getItems: () => [
      dragged.kind === 'source'
        ? { [SOURCE]: JSON.stringify(dragged.source), 'text/plain': dragged.source.id }
        : { [ENTRY]: dragged.entryId },
    ],
  });
}

/** A place on the document where something may be put down. */
export function useDropPlace<Target extends HTMLElement>(
  accepts: readonly Dragged['kind'][],
  onDrop: (dragged: Dragged) => void,
): {
  readonly ref: RefObject<Target | null>;
  readonly dropProps: ReturnType<typeof useDrop>['dropProps'];
  readonly isDropTarget: boolean;
} {
  const ref = useRef<Target | null>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref,
    getDropOperation: (types) =>
      (accepts.includes('source') && types.has(SOURCE)) ||
      (accepts.includes('entry') && types.has(ENTRY))
        ? 'copy'
        : 'cancel',
    onDrop: ({ items }) => {
      const [item] = items;
      if (item?.kind !== 'text') return;
      if (item.types.has(ENTRY)) {
        void item.getText(ENTRY).then((entryId) => onDrop({ kind: 'entry', entryId }));
      } else if (item.types.has(SOURCE)) {
        void item.getText(SOURCE).then((text) => {
          const source = readSource(text);
          if (source !== null) onDrop({ kind: 'source', source });
        });
      }
    },
  });
  return { ref, dropProps, isDropTarget };
}
