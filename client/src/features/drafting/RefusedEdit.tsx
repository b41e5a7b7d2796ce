import type { ConclusionEntry } from '@diemcau/shared/session/conclusions/state';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { EntryOf } from '../../session/outboxEntry.ts';
import { wordingOf } from '../../session/refusals.ts';
import { useCommand, useOutbox } from '../../session/useCommand.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { CopyButton } from '../../ui/CopyButton/CopyButton.tsx';
import { ErrorState } from '../../ui/ErrorState/ErrorState.tsx';
import styles from './Drafting.module.css';
import { draftingTexts } from './draftingTexts.ts';

interface RefusedEditProps {
  readonly entry: ConclusionEntry;
  readonly refused: EntryOf<'editConclusion'>;
}

/** An edit that came too late or at the wrong moment: both texts beside each other, and the choice between them. */
export function RefusedEdit({ entry, refused }: RefusedEditProps) {
  const texts = useTexts(draftingTexts);
  const language = useLanguage();
  const send = useCommand();
  const { takeBack } = useOutbox();
  const code = refused.refusal?.code ?? 'failed';
  const isConflict = code === 'versionConflict';
  const { text } = refused.payload;
  const keepMine = () => {
    const { entryId, version, sources } = entry;
    const payload = { entryId, version, text, sources: [...sources] };
    void send('editConclusion', payload, { replaces: refused.id });
  };
  return (
    <div className={styles.refused}>
      <ErrorState
        level={3}
        what={isConflict ? texts.conflict : texts.refused}
        whatToDo={wordingOf(code)[language]}
      />
      <div className={styles.both}>
        <section>
          <h5>{texts.mine}</h5>
          <p>{text}</p>
        </section>
        <section>
          <h5>{texts.theirs}</h5>
          <p>{entry.text}</p>
        </section>
      </div>
      <div className={styles.editorFoot}>
        <CopyButton text={text} />
        <Button onPress={() => void takeBack(refused.id)}>{texts.keepTheirs}</Button>
        <Button kind="primary" onPress={keepMine}>
          {texts.keepMine}
        </Button>
      </div>
    </div>
  );
}
