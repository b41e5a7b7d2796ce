import type { TakeOver } from '@diemcau/shared/protocol/api/followUp';
import { ListRestart } from 'lucide-react';
import { useCallback, useState } from 'react';
import { formatDate } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { ApiRefused } from '../../session/api.ts';
import { readCatalogue } from '../../session/catalogueApi.ts';
import { useSessionId, useSessionState } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { followUpTexts } from '../../view/FollowUp/followUpTexts.ts';
import { useCall } from '../../view/Request/useCall.ts';
import { useLoaded } from '../../view/Request/useLoaded.ts';
import { TakenOver } from '../../view/TakenOver/TakenOver.tsx';
import styles from './Preparation.module.css';
import { chooseCommittee, readTakeOver, takeOver } from './takeOverApi.ts';
import { takeOverTexts } from './takeOverTexts.ts';

/** What earlier sessions left open, counted before it is put at the head of the agenda; until the opening. */
export function TakeOverSection() {
  const phase = useSessionState(({ lifecycle }) => lifecycle.phase);
  return phase === 'scheduled' ? <Offered /> : null;
}

function Offered() {
  const texts = useTexts(takeOverTexts);
  const sessionId = useSessionId();
  const { loaded, reload } = useLoaded(useCallback(() => readTakeOver(sessionId), [sessionId]));
  if (loaded.status === 'loading') return null;
  return (
    <section className={styles.offer} aria-label={texts.title}>
      <h3>{texts.title}</h3>
      {loaded.status === 'loaded' ? (
        <Counted offer={loaded.value} onTaken={reload} />
      ) : (
        <Nothing refusal={loaded.refusal} onChanged={reload} />
      )}
    </section>
  );
}

interface CountedProps {
  readonly offer: TakeOver;
  readonly onTaken: () => void;
}

function Counted({ offer, onTaken }: CountedProps) {
  const texts = useTexts(takeOverTexts);
  const words = useTexts(followUpTexts);
  const sessionId = useSessionId();
  const followUp = useSessionState((state) => state.followUp);
  const call = useCall();
  const { previous, counts, directives, obstacles, items } = offer;
  const day = previous.day === null ? null : formatDate(previous.day);
  const take = async () => {
    const taken = await call.run(takeOver(sessionId));
    if (taken === null) return;
    showToast(texts.done, { tone: 'good' });
    onTaken();
  };
  return (
    <>
      <p className={styles.quiet}>{texts.from(previous.title ?? texts.untitled, day)}</p>
      <p>{words.counts(counts)}.</p>
      <p>{texts.comes(directives, obstacles, items)}</p>
      {followUp.asOf === null ? null : (
        <p className={styles.quiet}>{texts.taken(formatDate(followUp.asOf))}</p>
      )}
      <div>
        <Button icon={ListRestart} isPending={call.isPending} onPress={() => void take()}>
          {followUp.itemId === null ? texts.take : texts.renew}
        </Button>
      </div>
      <RefusalNote act={call} />
      <TakenOver state={{ followUp }} level={4} />
    </>
  );
}

interface NothingProps {
  readonly refusal: ApiRefused;
  readonly onChanged: () => void;
}

/** Why there is nothing to offer: no committee yet, no session before, or no answer. */
function Nothing({ refusal, onChanged }: NothingProps) {
  const texts = useTexts(takeOverTexts);
  const language = useLanguage();
  const { code, wording } = refusal;
  if (code === 'nothingToTakeOver') return <p className={styles.quiet}>{wording[language]}</p>;
  if (code === 'noCommittee') {
    return (
      <>
        <p className={styles.quiet}>{wording[language]}</p>
        <ChooseCommittee onChosen={onChanged} />
      </>
    );
  }
  return (
    <>
      <p className={styles.quiet}>
        {texts.failure} {wording[language]}
      </p>
      <div>
        <Button onPress={onChanged}>{texts.retry}</Button>
      </div>
    </>
  );
}

const readToday = () => readCatalogue(null);

function ChooseCommittee({ onChosen }: { readonly onChosen: () => void }) {
  const texts = useTexts(takeOverTexts);
  const sessionId = useSessionId();
  const { loaded } = useLoaded(readToday);
  const call = useCall();
  const [chosen, setChosen] = useState<string | null>(null);
  const committees = loaded.status === 'loaded' ? loaded.value.committees : [];
  if (committees.length === 0) return null;
  const send = async () => {
    if (chosen === null) return;
    if ((await call.run(chooseCommittee(sessionId, chosen))) !== null) onChosen();
  };
  return (
    <div className={styles.form}>
      <Select
        label={texts.committee}
        options={committees.map(({ committeeId, name }) => ({ id: committeeId, label: name }))}
        value={chosen}
        onChange={setChosen}
      />
      <div>
        <Button isDisabled={chosen === null} isPending={call.isPending} onPress={() => void send()}>
          {texts.choose}
        </Button>
      </div>
      <RefusalNote act={call} />
    </div>
  );
}
