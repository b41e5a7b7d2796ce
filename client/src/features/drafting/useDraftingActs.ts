import { entriesOf } from '@diemcau/shared/session/conclusions/order';
import type {
  ConclusionSection,
  ConclusionSource,
} from '@diemcau/shared/session/conclusions/state';
import { suggestedEntry } from '@diemcau/shared/session/wording/suggestedEntry';
import { useCallback } from 'react';
import { currentLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { CommandRefusal } from '../../session/refusals.ts';
import { wordingOf } from '../../session/refusals.ts';
import { useLiveSession } from '../../session/sessionContext.ts';
import { useCommand, useOutbox } from '../../session/useCommand.ts';
import { sessionWords } from '../../session/words.ts';
import { showToast } from '../../ui/Toast/toasts.ts';
import { draftingTexts } from './draftingTexts.ts';
import type { Dragged } from './dragging.ts';
import { keyOf } from './material.ts';

/** Where in the document: after an entry of the section, null for its beginning. */
export interface Place {
  readonly section: ConclusionSection;
  readonly afterEntryId: string | null;
}

export interface DraftingActs {
  /** At the place, or where such material usually stands. */
  readonly addSource: (source: ConclusionSource, place: Place | null) => Promise<void>;
  readonly addSourceTo: (entryId: string, source: ConclusionSource) => Promise<void>;
  readonly moveEntry: (entryId: string, place: Place) => Promise<void>;
  readonly put: (dragged: Dragged, place: Place) => Promise<void>;
}

/** What can be done with material and entries, by button, menu or dragging alike. Refusals are shown at the page's foot. */
export function useDraftingActs(): DraftingActs {
  const { store } = useLiveSession();
  const send = useCommand();
  const { takeBack } = useOutbox();
  const texts = useTexts(draftingTexts);
  const words = useTexts(sessionWords);

  const complain = useCallback(
    (refusal: CommandRefusal) => {
      showToast(wordingOf(refusal.code)[currentLanguage()], { tone: 'danger' });
      // Nothing that somebody typed is in these: they are not kept to be corrected.
      void takeBack(refusal.id);
    },
    [takeBack],
  );

  const moveEntry: DraftingActs['moveEntry'] = async (entryId, place) => {
    if (entryId === place.afterEntryId) return;
    const result = await send('moveConclusion', { entryId, ...place });
    if (result.status === 'refused') complain(result.refusal);
    else showToast(texts.moved(words.section[place.section]));
  };

  const addSource: DraftingActs['addSource'] = async (source, place) => {
    const { state } = store.getState();
    if (state === null) return;
    const suggestion = suggestedEntry(state, source);
    if (suggestion === null) {
      showToast(source.kind === 'speech' ? texts.noSummary : texts.notYet, { tone: 'warning' });
      return;
    }
    const section = place?.section ?? suggestion.section;
    const result = await send('addConclusion', {
      section,
      afterEntryId: place?.afterEntryId ?? null,
      text: suggestion.text,
      sources: [source],
    });
    if (result.status === 'refused') return complain(result.refusal);
    // A new entry goes to the end of its section unless it follows another: the first place needs a move.
    const isFirst = place !== null && place.afterEntryId === null;
    if (
      isFirst &&
      result.status === 'accepted' &&
      entriesOf(state.conclusions, section).length > 0
    ) {
      const { newId: entryId } = result;
      const moved = await send('moveConclusion', { entryId, section, afterEntryId: null });
      if (moved.status === 'refused') return complain(moved.refusal);
    }
    showToast(texts.added(words.section[section]));
  };

  const addSourceTo: DraftingActs['addSourceTo'] = async (entryId, source) => {
    const entry = store.getState().state?.conclusions.entries[entryId];
    if (entry === undefined) return;
    if (entry.sources.some((each) => keyOf(each) === keyOf(source))) {
      showToast(texts.sourceThere, { tone: 'info' });
      return;
    }
    const { version, text, sources } = entry;
    const payload = { entryId, version, text, sources: [...sources, source] };
    const result = await send('editConclusion', payload);
    if (result.status === 'refused') complain(result.refusal);
    else showToast(texts.sourceAdded);
  };

  return {
    addSource,
    addSourceTo,
    moveEntry,
    put: (dragged, place) =>
      dragged.kind === 'source'
        ? addSource(dragged.source, place)
        : moveEntry(dragged.entryId, place),
  };
}
