import { Pencil, Trash2 } from 'lucide-react';
import { formatTime } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { OutboxEntry } from '../../session/outboxEntry.ts';
import { wordingOf } from '../../session/refusals.ts';
import { statusOf, useCommand, useOutbox, usePending } from '../../session/useCommand.ts';
import { useConnection } from '../../session/useSession.ts';
import { sessionWords } from '../../session/words.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { StateBadge, type StateTone } from '../../ui/StateBadge/StateBadge.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import { delegationTexts } from '../delegationTexts.ts';
import { useOpenForm } from '../forms/opened.ts';
import { commandNames, nameOf } from './commandNames.ts';
import styles from './Outbox.module.css';
import { formForEntry, wordsOf } from './recover.ts';

const tones: Readonly<Record<ReturnType<typeof statusOf>, StateTone>> = {
  waiting: 'waiting',
  sent: 'info',
  refused: 'danger',
};

/** What has not arrived: waiting while the link is down, refused until corrected or discarded. */
export function OutboxPanel() {
  const texts = useTexts(delegationTexts);
  const entries = usePending();
  const { isLive } = useConnection();
  const { kept } = useOutbox();
  // While the link stands, what is under way arrives before anyone could read about it.
  const shown = entries.filter((entry) => !isLive || entry.refusal !== null);
  if (shown.length === 0) return null;
  const waits = shown.some(({ refusal }) => refusal === null);
  return (
    <section className={styles.outbox} aria-labelledby="outbox-heading">
      <h2 id="outbox-heading" className={styles.heading}>
        {texts.outbox}
      </h2>
      {waits ? (
        <p className={styles.soft}>
          {kept === 'memory' ? texts.outboxMemory : texts.outboxWaiting}
        </p>
      ) : null}
      <ol className={styles.entries}>
        {shown.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry }: { readonly entry: OutboxEntry }) {
  const texts = useTexts(delegationTexts);
  const words = useTexts(sessionWords);
  const names = useTexts(commandNames);
  const language = useLanguage();
  const status = statusOf(entry);
  const said = wordsOf(entry);
  return (
    <>
      <p className={styles.head}>
        <StateBadge tone={tones[status]} text={words.entry[status]} />
        <strong>{nameOf(names.names, entry.type) ?? names.other}</strong>
        <span className={styles.soft}>{texts.entryWritten(formatTime(entry.at))}</span>
      </p>
      {said === '' ? null : <p className={styles.said}>{said}</p>}
      {entry.refusal === null ? null : <p>{wordingOf(entry.refusal.code)[language]}</p>}
      {status === 'sent' ? null : <EntryActs entry={entry} />}
    </>
  );
}

function EntryActs({ entry }: { readonly entry: OutboxEntry }) {
  const texts = useTexts(delegationTexts);
  const open = useOpenForm();
  const send = useCommand();
  const { takeBack } = useOutbox();
  // One that only waits may go out at any moment: it is discarded and written anew, never changed under way.
  const form = entry.refusal === null ? null : formForEntry(entry);
  async function discard(): Promise<void> {
    const taken = await takeBack(entry.id);
    if (taken === null) {
      showToast(texts.notTakenBack, { tone: 'warning' });
      return;
    }
    showToast(texts.discarded, {
      tone: 'info',
      action: { label: texts.undo, onAction: () => void send(taken.type, taken.payload) },
    });
  }
  return (
    <div className={styles.acts}>
      {form === null ? null : (
        <Button icon={Pencil} onPress={() => open(form)}>
          {texts.correct}
        </Button>
      )}
      <Button icon={Trash2} onPress={() => void discard()}>
        {texts.discard}
      </Button>
    </div>
  );
}
