import { useMemo, useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { formatTime, useFormats } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { wordingOf } from '../../session/refusals.ts';
import { SessionShell } from '../../session/SessionShell.tsx';
import { peopleOf, pointOf } from '../../session/selectors.ts';
import { useCommand, useMay } from '../../session/useCommand.ts';
import { useDraft } from '../../session/useDraft.ts';
import { useMediaState } from '../../session/useMediaState.ts';
import { useParty, useSessionId, useSessionState } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ErrorState } from '../../ui/ErrorState/ErrorState.tsx';
import styles from './Join.module.css';
import { joinTexts } from './joinTexts.ts';
import { OtherPeople } from './OtherPeople.tsx';
import { RollList } from './RollList.tsx';
import {
  countPresent,
  emptyRoom,
  isRoomForm,
  missingIn,
  roomFormOf,
  roomPayload,
} from './roomForm.ts';

/** Second step of a delegation's way in: who is in the room. */
export function RoomPage() {
  const texts = useTexts(joinTexts);
  const sessionId = useSessionId();
  const { party } = useParty();
  const may = useMay('declareRoom');
  const point = useSessionState((state) => pointOf(state, party.pointId));
  // Without a point, or once the session is over, there is nothing to declare.
  if (point === null || !may.allowed) return <Navigate to={paths.session(sessionId)} replace />;
  return (
    <SessionShell title={texts.roomTitle} width="reading">
      <RoomDeclaration />
    </SessionShell>
  );
}

function RoomDeclaration() {
  const texts = useTexts(joinTexts);
  const formats = useFormats();
  const sessionId = useSessionId();
  const { party } = useParty();
  const navigate = useNavigate();
  const point = useSessionState((state) => pointOf(state, party.pointId));
  const details = useSessionState(({ lifecycle }) => lifecycle.details);
  const media = useMediaState();
  const next = media?.state === 'ready' ? paths.deviceCheck(sessionId) : paths.session(sessionId);
  const declaration = useRoomDeclaration(() => navigate(next, { replace: true }));
  const { form, change, people, missing, problem, isRestored } = declaration;
  const declaredAt = point?.declaredAt ?? null;

  return (
    <form
      className={styles.column}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void declaration.submit();
      }}
    >
      <header className={styles.heading}>
        <p className={styles.where}>{point?.name}</p>
        <h1>{texts.roomTitle}</h1>
        {details?.startsAt == null ? null : (
          <p>{`${formatTime(details.startsAt)}, ${formats.day(details.startsAt)}`}</p>
        )}
        <p className={styles.soft}>{texts.roomHelp}</p>
        {declaredAt === null ? null : <p>{texts.declared(formatTime(declaredAt))}</p>}
        {isRestored ? <p role="status">{texts.restored}</p> : null}
      </header>
      <RollList people={people} form={form} missing={missing} onChange={change} />
      <OtherPeople people={people} form={form} missing={missing} onChange={change} />
      {problem === null ? null : (
        <ErrorState what={texts.notDeclared} whatToDo={problem} level={2} />
      )}
      <p role="status" className={styles.count}>
        {texts.count(countPresent(form))}
      </p>
      <div className={styles.acts}>
        <Button type="submit" kind="primary" size="large" isWide isPending={declaration.isSending}>
          {texts.declareAndEnter}
        </Button>
        <Button isWide onPress={() => void navigate(next, { replace: true })}>
          {declaredAt === null ? texts.enterWithout : texts.enter}
        </Button>
      </div>
    </form>
  );
}

/** The form's value, what is missing in it, and sending it. */
function useRoomDeclaration(onEntered: () => void | Promise<void>) {
  const texts = useTexts(joinTexts);
  const language = useLanguage();
  const send = useCommand();
  const { party } = useParty();
  const people = useSessionState((state) => peopleOf(state, party.pointId));
  const draft = useDraft('room', emptyRoom, isRoomForm);
  const known = useMemo(() => roomFormOf(people), [people]);
  const form = draft.value === emptyRoom ? known : draft.value;
  const [wasSubmitted, setSubmitted] = useState(false);
  const [isSending, setSending] = useState(false);
  const [refusedId, setRefusedId] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const missing = missingIn(form);

  const submit = async () => {
    setSubmitted(true);
    setProblem(null);
    if (missing.size > 0) return;
    if (countPresent(form) === 0) {
      setProblem(texts.nobodyPresent);
      return;
    }
    setSending(true);
    const result = await send('declareRoom', roomPayload(form, people), { replaces: refusedId });
    setSending(false);
    if (result.status === 'refused') {
      setRefusedId(result.id);
      setProblem(wordingOf(result.refusal.code)[language]);
      return;
    }
    draft.clear();
    await onEntered();
  };

  return {
    form,
    people,
    change: draft.change,
    isRestored: draft.isRestored,
    missing: wasSubmitted ? missing : new Set<string>(),
    problem,
    isSending,
    submit,
  };
}
