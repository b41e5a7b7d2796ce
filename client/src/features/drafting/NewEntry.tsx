import type { ConclusionSection } from '@diemcau/shared/session/conclusions/state';
import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useCommand, usePending } from '../../session/useCommand.ts';
import { useDraft } from '../../session/useDraft.ts';
import { sessionWords } from '../../session/words.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { draftingTexts } from './draftingTexts.ts';
import styles from './Entry.module.css';
import { EntryText } from './EntryText.tsx';

const isText = (value: unknown): value is string => typeof value === 'string';

/** Writing an entry that rests on nothing yet; under it those that wait for the link. */
export function NewEntry({ section }: { readonly section: ConclusionSection }) {
  const texts = useTexts(draftingTexts);
  const words = useTexts(sessionWords);
  const send = useCommand();
  const draft = useDraft<string | null>(`new conclusion:${section}`, null, isText);
  const waiting = usePending('addConclusion').filter(
    ({ payload, refusal }) => payload.section === section && refusal === null,
  );
  /** Only what ends with the editor open gives the focus back to the button. */
  const returns = useRef(false);
  const save = () => {
    const text = draft.value?.trim() ?? '';
    draft.clear();
    if (text === '') return;
    void send('addConclusion', { section, afterEntryId: null, text, sources: [] });
  };
  return (
    <>
      {waiting.map(({ id, payload }) => (
        <div key={id} className={styles.entry}>
          <p className={styles.words}>{payload.text}</p>
          <StateBadge tone="waiting" text={texts.waiting} />
        </div>
      ))}
      {draft.value === null ? (
        <div className={styles.writeRow}>
          <Button
            kind="bare"
            icon={Plus}
            autoFocus={returns.current}
            aria-label={texts.writeIn(words.section[section])}
            onPress={() => {
              returns.current = false;
              draft.change('');
            }}
          >
            {texts.write}
          </Button>
        </div>
      ) : (
        <EntryText
          label={texts.writeIn(words.section[section])}
          value={draft.value}
          isRestored={draft.isRestored}
          isOvertaken={false}
          onChange={draft.change}
          onSave={save}
          onDiscard={draft.clear}
          onReturn={() => {
            returns.current = true;
          }}
        />
      )}
    </>
  );
}
