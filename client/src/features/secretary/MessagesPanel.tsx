import type { Message } from '@diemcau/shared/session/messages/state';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { isText } from '../../delegation/forms/isText.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useDraft } from '../../session/useDraft.ts';
import { useSessionState } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { RadioGroup } from '../../ui/RadioGroup/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { MessageList } from '../../view/Messages/MessageList.tsx';
import styles from './Secretary.module.css';
import { secretaryTexts } from './secretaryTexts.ts';

const LIMIT = 4_000;

/** The private channel with the chair, and messages to every point. Each keeps a draft of its own. */
export function MessagesPanel() {
  const texts = useTexts(secretaryTexts);
  const state = useSessionState((whole) => whole);
  const [channel, setChannel] = useState<Message['channel']>('officers');
  return (
    <section aria-label={texts.messages}>
      <h2>{texts.messages}</h2>
      <div className={styles.form}>
        <RadioGroup
          label={texts.channel}
          options={[
            { id: 'officers', label: texts.officers },
            { id: 'all', label: texts.everyone },
          ]}
          value={channel}
          onChange={(id) => setChannel(id === 'all' ? 'all' : 'officers')}
        />
        <MessageList
          state={state}
          channel={channel}
          label={channel === 'all' ? texts.everyone : texts.officers}
        />
        <MessageForm key={channel} channel={channel} />
      </div>
    </section>
  );
}

function MessageForm({ channel }: Pick<Message, 'channel'>) {
  const texts = useTexts(secretaryTexts);
  const act = useAct();
  const draft = useDraft(`message:${channel}`, '', isText);
  const text = draft.value.trim();
  const send = async () => {
    if (text === '' || text.length > LIMIT) return;
    if (await act.run('sendMessage', { channel, text })) draft.clear();
  };
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
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        }}
      />
      <RefusalNote act={act} />
      <div>
        <Button type="submit" icon={Send} isPending={act.isPending} isDisabled={text === ''}>
          {texts.send}
        </Button>
      </div>
    </form>
  );
}
