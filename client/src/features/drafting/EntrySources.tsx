import type { ConclusionEntry, ConclusionSource } from '@diemcau/shared/session/conclusions/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { Unlink } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useOutbox } from '../../session/useCommand.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import drafting from './Drafting.module.css';
import { draftingTexts } from './draftingTexts.ts';
import styles from './Entry.module.css';
import { keyOf } from './material.ts';
import { pieceWords } from './pieceWords.ts';

interface EntrySourcesProps {
  readonly state: SessionState;
  readonly entry: ConclusionEntry;
  readonly isLocked: boolean;
  readonly onShow: () => void;
}

/** "2 nguồn": opens the list of what the entry rests on, and leads to it in the material. */
export function EntrySources({ state, entry, isLocked, onShow }: EntrySourcesProps) {
  const texts = useTexts(draftingTexts);
  const language = useLanguage();
  const act = useAct();
  const { takeBack } = useOutbox();
  const [isOpen, setOpen] = useState(false);
  const { entryId, version, text, sources } = entry;
  if (sources.length === 0) return <span className={drafting.small}>{texts.noSources}</span>;
  const remove = async (source: ConclusionSource) => {
    const result = await act.send('editConclusion', {
      entryId,
      version,
      text,
      sources: sources.filter((each) => keyOf(each) !== keyOf(source)),
    });
    // Nothing typed is in it: it is not kept to be corrected.
    if (result.status === 'refused') void takeBack(result.refusal.id);
  };
  return (
    <>
      <Button kind="bare" onPress={() => setOpen(true)}>
        {texts.sources(sources.length)}
      </Button>
      <Dialog
        title={texts.sourcesOf}
        isOpen={isOpen}
        onOpenChange={setOpen}
        isDismissable
        footer={
          <Button
            kind="primary"
            onPress={() => {
              setOpen(false);
              onShow();
            }}
          >
            {texts.showSources}
          </Button>
        }
      >
        {/* biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers */}
        <ul role="list" className={styles.sources}>
          {sources.map((source) => {
            const words = pieceWords(state, source, language);
            return (
              <li key={keyOf(source)}>
                <div>
                  <p className={drafting.pieceHead}>
                    <strong>{words?.name ?? texts.kind[source.kind]}</strong>
                    <span>{words?.about}</span>
                  </p>
                  <p>{words?.text}</p>
                </div>
                {isLocked ? null : (
                  <IconButton
                    icon={Unlink}
                    label={`${texts.removeSource}: ${words?.name ?? texts.kind[source.kind]}`}
                    onPress={() => void remove(source)}
                  />
                )}
              </li>
            );
          })}
        </ul>
        <RefusalNote act={act} />
      </Dialog>
    </>
  );
}
