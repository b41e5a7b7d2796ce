import type { Message } from '@diemcau/shared/session/messages/state';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { usePending } from '../../../session/useCommand.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { RadioGroup } from '../../../ui/RadioGroup/RadioGroup.tsx';
import { TextArea } from '../../../ui/TextArea/TextArea.tsx';
import { RefusalNote } from '../../../view/Act/RefusalNote.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { MessageList } from '../../../view/Messages/MessageList.tsx';
import styles from '../Chair.module.css';
import { chairTexts } from '../chairTexts.ts';

const LIMIT = 4_000;

/** The private channel with the secretaries, and messages to everyone. */
export function MessagesPanel() {
  const state = useSessionState((whole) => whole);
  const [channel, setChannel] = useState<Message['channel']>('officers');
  const [text, setText] = useState('');
  const act = useAct();
  const waiting = usePending('sendMessage').length;
  const texts = useTexts(chairTexts);
  const words = text.trim();
  async function send(): Promise<void> {
    if (await act.run('sendMessage', { channel, text: words })) setText('');
  }
  const label = channel === 'officers' ? texts.channelOfficers : texts.channelAll;
  return (
    <div className={styles.form}>
      <RadioGroup
        label={texts.channel}
        orientation="horizontal"
        options={[
          { id: 'officers', label: texts.channelOfficers },
          { id: 'all', label: texts.channelAll },
        ]}
        value={channel}
        onChange={(id) => setChannel(id === 'all' ? 'all' : 'officers')}
      />
      <MessageList state={state} channel={channel} label={label} />
      {waiting === 0 ? null : <p className={styles.quiet}>{texts.waitingToSend(waiting)}</p>}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (words !== '') void send();
        }}
      >
        <TextArea label={texts.write} value={text} onChange={setText} limit={LIMIT} rows={2} />
        <div className={styles.acts}>
          <Button
            type="submit"
            icon={Send}
            isPending={act.isPending}
            isDisabled={words === '' || words.length > LIMIT}
          >
            {texts.send}
          </Button>
        </div>
        <RefusalNote act={act} />
      </form>
    </div>
  );
}
