import type { SessionState } from '@diemcau/shared/session/state';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { EntryOf } from '../../session/outboxEntry.ts';
import { wordingOf } from '../../session/refusals.ts';
import { useCommand, useOutbox, usePending } from '../../session/useCommand.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { CopyButton } from '../../ui/CopyButton/CopyButton.tsx';
import { ErrorState } from '../../ui/ErrorState/ErrorState.tsx';
import { draftingTexts } from './draftingTexts.ts';
import styles from './Entry.module.css';

type Refused = EntryOf<'editConclusion'> | EntryOf<'addConclusion'>;

/** Texts that were refused and whose entry is gone or never came to be: they too are not lost. */
export function RefusedTexts({ state }: { readonly state: SessionState }) {
  const edits = usePending('editConclusion').filter(
    ({ refusal, payload }) =>
      refusal !== null && state.conclusions.entries[payload.entryId] === undefined,
  );
  const additions = usePending('addConclusion').filter(({ refusal }) => refusal !== null);
  return [...edits, ...additions].map((refused) => (
    <RefusedText key={refused.id} refused={refused} />
  ));
}

function RefusedText({ refused }: { readonly refused: Refused }) {
  const texts = useTexts(draftingTexts);
  const language = useLanguage();
  const send = useCommand();
  const { takeBack } = useOutbox();
  const { text } = refused.payload;
  const rewrite = () => {
    const section = refused.type === 'addConclusion' ? refused.payload.section : 'results';
    const payload = { section, afterEntryId: null, text, sources: [] };
    void send('addConclusion', payload, { replaces: refused.id });
  };
  return (
    <div className={styles.refused}>
      <ErrorState
        level={3}
        what={texts.refused}
        whatToDo={wordingOf(refused.refusal?.code ?? 'failed')[language]}
      />
      <p>{text}</p>
      <div className={styles.editorFoot}>
        <CopyButton text={text} />
        <Button kind="danger" onPress={() => void takeBack(refused.id)}>
          {texts.drop}
        </Button>
        <Button onPress={rewrite}>{texts.rewrite}</Button>
      </div>
    </div>
  );
}
