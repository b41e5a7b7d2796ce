import { Send } from 'lucide-react';
import { formatTime } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useMay, usePending } from '../../session/useCommand.ts';
import { useDraft } from '../../session/useDraft.ts';
import { useSessionState } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { MessageList } from '../../view/Messages/MessageList.tsx';
import { delegationTexts } from '../delegationTexts.ts';
import { isText } from '../forms/isText.ts';
import styles from './Messages.module.css';

const LIMIT = 4_000;

/** Messages to all, and one's own among them as soon as it is written. */
export function MessagesPanel() {
  const texts = useTexts(delegationTexts);
  const state = useSessionState((whole) => whole);
  const waiting = usePending('sendMessage').filter(({ refusal }) => refusal === null);
  return (
    <div className={styles.panel}>
      <MessageList state={state} channel="all" label={texts.messages} />
      {waiting.map(({ id, at, payload }) => (
        <div key={id} className={styles.waiting}>
          <StateBadge tone="waiting" text={texts.waitingSince(formatTime(at))} />
          <p>{payload.text}</p>
        </div>
      ))}
      <MessageForm />
    </div>
  );
}

function MessageForm() {
  const texts = useTexts(delegationTexts);
  const may = useMay('sendMessage');
  const draft = useDraft('message', '', isText);
  const act = useAct();
  const text = draft.value.trim();
  async function send(): Promise<void> {
    if (text === '' || text.length > LIMIT) return;
    if (await act.run('sendMessage', { channel: 'all', text })) draft.clear();
  }
  if (!may.allowed) return null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        label={texts.message}
        rows={2}
        limit={LIMIT}
        value={draft.value}
        onChange={draft.change}
      />
      <div>
        <Button type="submit" icon={Send} isPending={act.isPending} isDisabled={text === ''}>
          {texts.sendMessage}
        </Button>
      </div>
      <RefusalNote act={act} />
    </form>
  );
}
