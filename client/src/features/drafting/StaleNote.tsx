import { staleSources } from '@diemcau/shared/drafting/staleSources';
import type { ConclusionEntry, ConclusionSource } from '@diemcau/shared/session/conclusions/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useOutbox } from '../../session/useCommand.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { TextDifference } from '../../view/Comparison/TextDifference.tsx';
import { draftingTexts } from './draftingTexts.ts';
import styles from './Entry.module.css';
import { keyOf } from './material.ts';
import { pieceWords } from './pieceWords.ts';
import { type Rewritten, rewritten } from './rewritten.ts';
import writing from './Writing.module.css';
import { writingTexts } from './writingTexts.ts';

interface StaleNoteProps {
  readonly state: SessionState;
  readonly entry: ConclusionEntry;
  readonly canEdit: boolean;
}

/** Says that what a sentence rests on has changed since; one keeps the sentence or has it written anew. */
export function StaleNote({ state, entry, canEdit }: StaleNoteProps) {
  const texts = useTexts(writingTexts);
  const words = useTexts(draftingTexts);
  const language = useLanguage();
  const act = useAct();
  const { takeBack } = useOutbox();
  /** What the material gives, once it was asked for: to word it for every marked entry all the time takes long. */
  const [next, setNext] = useState<Rewritten | null>(null);
  const stale = useMemo(() => staleSources(entry, state), [entry, state]);
  if (stale.length === 0) return null;
  const { entryId, version } = entry;
  const ask = () => {
    const words = rewritten(entry, state);
    if (words === null || words.text === entry.text) showToast(texts.noOther, { tone: 'info' });
    else setNext(words);
  };
  const save = async (
    text: string,
    sources: readonly ConclusionSource[],
    said: string,
  ): Promise<boolean> => {
    const payload = { entryId, version, text, sources: [...sources] };
    const result = await act.send('editConclusion', payload);
    if (result.status === 'refused') {
      // Nothing typed is in it: it is not kept to be corrected.
      void takeBack(result.refusal.id);
      return false;
    }
    showToast(said);
    return true;
  };
  return (
    <div className={writing.stale}>
      <p className={writing.staleTitle}>
        <TriangleAlert size={18} aria-hidden="true" />
        <strong>{texts.stale}</strong>
      </p>
      <ul className={writing.staleSources}>
        {stale.map(({ source, why }) => {
          const piece = pieceWords(state, source, language);
          return (
            <li key={keyOf(source)}>
              {piece?.name ?? words.kind[source.kind]} {texts.why[why]}.
              {piece === null || why !== 'changed' ? null : (
                <>
                  {' '}
                  {texts.nowSays} <q lang="vi">{piece.text}</q>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {canEdit ? (
        <div className={writing.staleActs}>
          <Button
            isPending={act.isPending}
            onPress={() => void save(entry.text, entry.sources, texts.kept)}
          >
            {texts.keep}
          </Button>
          <Button onPress={ask}>{texts.rewrite}</Button>
        </div>
      ) : null}
      {next === null ? (
        <RefusalNote act={act} />
      ) : (
        <ConfirmDialog
          title={texts.rewriteQuestion}
          consequence={texts.rewriteConsequence}
          confirmLabel={texts.rewrite}
          isOpen
          onOpenChange={() => setNext(null)}
          onConfirm={() => save(next.text, next.sources, texts.rewritten)}
        >
          <blockquote lang="vi" className={styles.quoted}>
            <TextDifference before={entry.text} after={next.text} />
          </blockquote>
          <RefusalNote act={act} />
        </ConfirmDialog>
      )}
    </div>
  );
}
