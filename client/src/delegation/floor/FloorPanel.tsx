import { Hand, MicOff, Pencil } from 'lucide-react';
import { formatTime } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { statusOf, useMay, useOutbox, usePending } from '../../session/useCommand.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import { ActButton } from '../../view/Act/ActButton.tsx';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { type Act, useAct } from '../../view/Act/useAct.ts';
import { SpeechClock } from '../../view/Speaker/SpeechClock.tsx';
import { delegationTexts } from '../delegationTexts.ts';
import { useOpenForm } from '../forms/opened.ts';
import styles from './Floor.module.css';
import { OwnRequest } from './OwnRequest.tsx';
import { ownRequests, ownSpeech } from './ownFloor.ts';

/** The floor as this delegation has it: ask, wait, speak. On a phone it stays at the thumb. */
export function FloorPanel() {
  const texts = useTexts(delegationTexts);
  const { party } = useParty();
  const speech = useSessionState((state) => ownSpeech(state, party));
  const requests = useSessionState((state) => ownRequests(state, party));
  const asked = usePending('askFloor').filter((entry) => statusOf(entry) !== 'refused');
  const act = useAct();
  const phase = useSessionState(({ lifecycle }) => lifecycle.phase);
  const waits = requests.length > 0 || asked.length > 0;
  if (phase === 'adjourned') return null;
  return (
    <section
      className={classes(styles.panel, speech !== null && styles.speaking)}
      aria-label={texts.floor}
    >
      {speech === null ? null : <OwnSpeech />}
      {requests.length === 0 ? null : (
        <ul className={styles.requests}>
          {requests.map((request) => (
            <li key={request.requestId}>
              <OwnRequest request={request} />
            </li>
          ))}
        </ul>
      )}
      {asked.map((entry) => (
        <WaitingRequest key={entry.id} id={entry.id} at={entry.at} />
      ))}
      {speech === null ? <AskRow isFirst={!waits} act={act} /> : null}
      <RefusalNote act={act} />
    </section>
  );
}

function AskRow({ isFirst, act }: { readonly isFirst: boolean; readonly act: Act }) {
  const texts = useTexts(delegationTexts);
  const open = useOpenForm();
  const may = useMay('askFloor');
  const phase = useSessionState(({ lifecycle }) => lifecycle.phase);
  if (!may.allowed) {
    return (
      <p className={styles.closed}>
        <MicOff size={18} aria-hidden="true" />
        <span>{phase === 'recess' ? texts.floorInRecess : texts.floorOpensLater}</span>
      </p>
    );
  }
  if (!isFirst) {
    return (
      <div>
        <Button kind="bare" icon={Pencil} onPress={() => open({ kind: 'floor' })}>
          {texts.askAnother}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.ask}>
      <ActButton
        type="askFloor"
        payload={{ kind: 'speak', personId: null, speakerName: null, about: null }}
        kind="primary"
        size="large"
        icon={Hand}
        isWide
        act={act}
      >
        {texts.ask}
      </ActButton>
      <span className={styles.inWords}>
        <Button icon={Pencil} isWide onPress={() => open({ kind: 'floor' })}>
          {texts.askWith}
        </Button>
      </span>
      <span className={styles.bySign}>
        <IconButton icon={Pencil} label={texts.askWith} onPress={() => open({ kind: 'floor' })} />
      </span>
    </div>
  );
}

function OwnSpeech() {
  const texts = useTexts(delegationTexts);
  const { party } = useParty();
  const speech = useSessionState((state) => ownSpeech(state, party));
  if (speech === null) return null;
  return (
    <div className={styles.speech}>
      <p className={styles.you}>
        {speech.speakerName === null ? texts.youSpeak : texts.youSpeakAs(speech.speakerName)}
      </p>
      <SpeechClock speech={speech} />
      <ActButton type="endFloor" payload={{}} kind="primary" size="large" isWide>
        {texts.endSpeech}
      </ActButton>
    </div>
  );
}

/** Asked for while the link was down: it waits here, and can be taken back until it has gone. */
function WaitingRequest({ id, at }: { readonly id: string; readonly at: number }) {
  const texts = useTexts(delegationTexts);
  const { takeBack } = useOutbox();
  async function take(): Promise<void> {
    if ((await takeBack(id)) === null) showToast(texts.notTakenBack, { tone: 'warning' });
  }
  return (
    <div className={styles.request}>
      <p className={styles.words}>
        <StateBadge tone="waiting" text={texts.waitingSince(formatTime(at))} />
        <span>{texts.ask}</span>
      </p>
      <Button onPress={() => void take()}>{texts.takeBack}</Button>
    </div>
  );
}
