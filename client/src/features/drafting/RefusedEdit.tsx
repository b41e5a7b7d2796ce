import type { ConclusionEntry } from '@diemcau/shared/session/conclusions/state';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { EntryOf } from '../../session/outboxEntry.ts';
import { wordingOf } from '../../session/refusals.ts';
import { useCommand, useOutbox } from '../../session/useCommand.ts';
import { useDraft } from '../../session/useDraft.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { CopyButton } from '../../ui/CopyButton/CopyButton.tsx';
import { ErrorState } from '../../ui/ErrorState/ErrorState.tsx';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import { TextDifference } from '../../view/Comparison/TextDifference.tsx';
import drafting from './Drafting.module.css';
import { draftingTexts } from './draftingTexts.ts';
import styles from './Entry.module.css';
import writing from './Writing.module.css';
import { writingTexts } from './writingTexts.ts';

interface RefusedEditProps {
  readonly entry: ConclusionEntry;
  readonly refused: EntryOf<'editConclusion'>;
  readonly canEdit: boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** An edit that came too late or at the wrong moment: both texts beside each other, to choose or to merge. */
export function RefusedEdit({ entry, refused, canEdit }: RefusedEditProps) {
  const texts = useTexts(draftingTexts);
  const words = useTexts(writingTexts);
  const language = useLanguage();
  const send = useCommand();
  const { takeBack } = useOutbox();
  const merged = useDraft<string | null>(`merged conclusion:${refused.id}`, null, isText);
  const code = refused.refusal?.code ?? 'failed';
  const mine = merged.value ?? refused.payload.text;
  const keepMine = () => {
    const { entryId, version, sources } = entry;
    const payload = { entryId, version, text: mine.trim(), sources: [...sources] };
    merged.clear();
    void send('editConclusion', payload, { replaces: refused.id });
  };
  const keepTheirs = () => {
    merged.clear();
    void takeBack(refused.id);
  };
  return (
    <div className={styles.refused}>
      <ErrorState
        level={3}
        what={code === 'versionConflict' ? texts.conflict : texts.refused}
        whatToDo={wordingOf(code)[language]}
      />
      <div className={styles.both}>
        <TextArea
          label={texts.mine}
          description={texts.mineHelp}
          value={mine}
          onChange={merged.change}
        />
        <section>
          <h5>{texts.theirs}</h5>
          <p lang="vi">{entry.text}</p>
        </section>
      </div>
      {mine.trim() === entry.text ? null : (
        <section>
          <h5 className={drafting.small}>{words.difference}</h5>
          <p lang="vi" className={writing.difference}>
            <TextDifference before={entry.text} after={mine.trim()} />
          </p>
          <p className={drafting.small}>{words.differenceHelp}</p>
        </section>
      )}
      <div className={styles.editorFoot}>
        <CopyButton text={mine} kind="bare" />
        <Button kind="bare" onPress={() => merged.change(`${mine.trim()}\n${entry.text}`)}>
          {texts.merge}
        </Button>
        <Button onPress={keepTheirs}>{texts.keepTheirs}</Button>
        <Button kind="primary" isDisabled={!canEdit || mine.trim() === ''} onPress={keepMine}>
          {texts.keepMine}
        </Button>
      </div>
    </div>
  );
}
