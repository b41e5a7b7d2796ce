import { useLanguage } from '../../i18n/language.ts';
import { defineTexts, useTexts } from '../../i18n/texts.ts';
import type { OutboxEntry } from '../../session/outboxEntry.ts';
import { wordingOf } from '../../session/refusals.ts';
import { useOutbox, usePending } from '../../session/useCommand.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { CopyButton } from '../../ui/CopyButton/CopyButton.tsx';
import styles from './SecretaryShell.module.css';

const texts = defineTexts({
  vi: {
    title: 'Nội dung chưa được nhận',
    discard: 'Bỏ nội dung này',
  },
  en: {
    title: 'Not accepted',
    discard: 'Discard this',
  },
});

/** What somebody wrote in it, under whatever name the command has for it. */
function wordsOf({ payload }: OutboxEntry): string {
  const named = ['text', 'summary', 'title', 'name', 'label', 'wording', 'reason'];
  const found = Object.entries(payload).find(
    ([key, value]) => named.includes(key) && typeof value === 'string',
  );
  return found === undefined ? '' : String(found[1]);
}

/** The draft's own page shows these beside the entry that they are about. */
const isShownElsewhere = ({ type }: OutboxEntry): boolean =>
  type === 'editConclusion' || type === 'addConclusion';

/** What waited for the link and was refused when it arrived: with its words, until somebody discards it. */
export function RefusedWork() {
  const words = useTexts(texts);
  const language = useLanguage();
  const { takeBack } = useOutbox();
  const refused = usePending().filter(
    (entry) => entry.refusal !== null && !isShownElsewhere(entry),
  );
  if (refused.length === 0) return null;
  return (
    <section className={styles.refused} aria-label={words.title}>
      <h2>{words.title}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers */}
      <ul role="list">
        {refused.map((entry) => (
          <li key={entry.id}>
            <div>
              <p>{wordingOf(entry.refusal?.code ?? 'failed')[language]}</p>
              <p className={styles.words}>{wordsOf(entry)}</p>
            </div>
            {wordsOf(entry) === '' ? null : <CopyButton text={wordsOf(entry)} />}
            <Button onPress={() => void takeBack(entry.id)}>{words.discard}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
