import { consents } from '@diemcau/shared/session/stage/heard';
import { Mic, MicOff } from 'lucide-react';
import { useTexts } from '../i18n/texts.ts';
import { statusOf, useMay, usePending } from '../session/useCommand.ts';
import { useConnection, useParty, useSessionState } from '../session/useSession.ts';
import { Switch } from '../ui/Switch/Switch.tsx';
import { RefusalNote } from '../view/Act/RefusalNote.tsx';
import { useAct } from '../view/Act/useAct.ts';
import styles from './Microphone.module.css';
import { microphoneTexts } from './microphoneTexts.ts';
import { useMicrophones } from './useMicrophones.ts';
import { whyNotHeard } from './whyNotHeard.ts';

/** A delegation's own microphone: whether it may be heard, if not why, and the standing consent. */
export function OwnMicrophone() {
  const texts = useTexts(microphoneTexts);
  const hasMicrophones = useMicrophones();
  const phase = useSessionState(({ lifecycle }) => lifecycle.phase);
  if (!hasMicrophones || phase === 'adjourned') return null;
  return (
    <section className={styles.own} aria-label={texts.ownMicrophone}>
      <HeardNote />
      <ConsentSwitch />
    </section>
  );
}

/** Whether the party is heard once its microphone is open, and if not, why; told when it changes. */
export function HeardNote() {
  const texts = useTexts(microphoneTexts);
  const { party } = useParty();
  const why = useSessionState((state) => whyNotHeard(state, party));
  const Sign = why === null ? Mic : MicOff;
  return (
    <p role="status" className={styles.heard} data-heard={why === null ? 'yes' : 'no'}>
      <Sign size={18} aria-hidden="true" />
      <span>{why === null ? texts.heard : texts.notHeard[why]}</span>
    </p>
  );
}

export function ConsentSwitch() {
  const texts = useTexts(microphoneTexts);
  const { party } = useParty();
  const { isLive } = useConnection();
  const given = useSessionState((state) => consents(state, party));
  const underWay = usePending().findLast(
    (entry) =>
      (entry.type === 'giveMicrophoneConsent' || entry.type === 'withdrawMicrophoneConsent') &&
      statusOf(entry) !== 'refused',
  );
  const may = useMay('giveMicrophoneConsent');
  const act = useAct();
  const wanted = underWay === undefined ? given : underWay.type === 'giveMicrophoneConsent';
  return (
    <div className={styles.consent}>
      <Switch
        isSelected={wanted}
        isDisabled={!may.allowed}
        onChange={(selected) =>
          void act.run(selected ? 'giveMicrophoneConsent' : 'withdrawMicrophoneConsent', {})
        }
      >
        {texts.consent}
      </Switch>
      <p className={styles.soft}>
        {underWay !== undefined && !isLive ? texts.consentWaiting : texts.consentMeans}
      </p>
      <RefusalNote act={act} />
    </div>
  );
}
