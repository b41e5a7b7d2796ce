import type { Conclusions } from '@diemcau/shared/session/conclusions/state';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** When the entry that had the focus is gone, the keyboard goes on from the document, without the page moving. */
export function useFocusAfterRemoval(entries: Conclusions['entries']): {
  readonly target: RefObject<HTMLHeadingElement | null>;
  readonly onRemoved: (entryId: string) => void;
} {
  const target = useRef<HTMLHeadingElement>(null);
  const [removedId, setRemovedId] = useState<string | null>(null);
  useEffect(() => {
    if (removedId === null || entries[removedId] !== undefined) return;
    target.current?.focus({ preventScroll: true });
    setRemovedId(null);
  }, [removedId, entries]);
  return { target, onRemoved: setRemovedId };
}
