import type { Speech } from '@diemcau/shared/session/floor/state';
import { Mic, Pencil } from 'lucide-react';
import { useState } from 'react';
import { isText } from '../../../delegation/forms/isText.ts';
import { formatDuration, formatTime } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useMay, usePending } from '../../../session/useCommand.ts';
import { useDraft } from '../../../session/useDraft.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { StateBadge } from '../../../ui/StateBadge/StateBadge.tsx';
import { TextArea } from '../../../ui/TextArea/TextArea.tsx';
import { RefusalNote } from '../../../view/Act/RefusalNote.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { speakerWords } from '../../../view/Speaker/speakers.ts';
import styles from '../Secretary.module.css';
import { secretaryTexts } from '../secretaryTexts.ts';

/** One speech: who, when, how long, on what, and the opinion. A note not saved yet is kept on this device. */
export function SpeechNote({ speech }: { readonly speech: Speech }) {
  const texts = useTexts(secretaryTexts);
  const language = useLanguage();
  const who = useSessionState((state) => speakerWords(state, speech, language));
  const item = useSessionState(({ agenda }) =>
    speech.itemId === null ? null : (agenda.items[speech.itemId]?.title ?? null),
  );
  const waiting = usePending('noteSpeech').findLast(
    ({ payload, refusal }) => payload.speechId === speech.speechId && refusal === null,
  );
  const [isEditing, setEditing] = useState(speech.summary === null);
  const shown = waiting?.payload.summary ?? speech.summary;
  const time =
    speech.to === null
      ? formatTime(speech.from)
      : `${formatTime(speech.from)} · ${formatDuration(speech.to - speech.from)}`;
  return (
    <article className={styles.entry}>
      <div className={styles.head}>
        <strong>{who}</strong>
        <span className={styles.small}>{time}</span>
        {speech.to === null ? <StateBadge tone="now" icon={Mic} text={texts.speakingNow} /> : null}
        {waiting === undefined ? (
          <StateBadge
            tone={shown === null ? 'waiting' : 'good'}
            text={shown === null ? texts.notNoted : texts.noted}
          />
        ) : (
          <StateBadge tone="waiting" text={texts.waiting} />
        )}
      </div>
      {item === null ? null : <p className={styles.small}>{item}</p>}
      {isEditing || shown === null ? (
        <NoteForm
          speech={speech}
          label={texts.summaryOf(who)}
          start={shown ?? ''}
          onSaved={() => setEditing(false)}
        />
      ) : (
        <>
          <p className={styles.text}>{shown}</p>
          <div>
            <Button
              icon={Pencil}
              aria-label={`${texts.editSummary}: ${who}`}
              onPress={() => setEditing(true)}
            >
              {texts.editSummary}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}

interface NoteFormProps {
  readonly speech: Speech;
  readonly label: string;
  readonly start: string;
  readonly onSaved: () => void;
}

const LIMIT = 10_000;

function NoteForm({ speech, label, start, onSaved }: NoteFormProps) {
  const texts = useTexts(secretaryTexts);
  const act = useAct();
  const may = useMay('noteSpeech');
  const [empty] = useState(start);
  const draft = useDraft(`speech:${speech.speechId}`, empty, isText);
  const summary = draft.value.trim();
  const save = async () => {
    if (summary === '' || summary.length > LIMIT) return;
    if (!(await act.run('noteSpeech', { speechId: speech.speechId, summary }))) return;
    draft.clear();
    onSaved();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea
        label={label}
        rows={3}
        limit={LIMIT}
        value={draft.value}
        onChange={draft.change}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
      />
      <RefusalNote act={act} />
      <div>
        <Button type="submit" isPending={act.isPending} isDisabled={summary === '' || !may.allowed}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
