import type { SessionState } from '@diemcau/shared/session/state';
import type { Choice, Vote } from '@diemcau/shared/session/votes/state';
import { FilePen, Vote as VoteSign } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { pointName } from '../../../session/names.ts';
import { personOf } from '../../../session/selectors.ts';
import { useMay } from '../../../session/useCommand.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { sessionWords } from '../../../session/words.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { ComboBox } from '../../../ui/ComboBox/ComboBox.tsx';
import { DateField } from '../../../ui/DateField/DateField.tsx';
import { EmptyState } from '../../../ui/EmptyState/EmptyState.tsx';
import { RadioGroup } from '../../../ui/RadioGroup/RadioGroup.tsx';
import { TextArea } from '../../../ui/TextArea/TextArea.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import { VoteCount } from '../../../view/VoteCount/VoteCount.tsx';
import styles from '../Secretary.module.css';
import { secretaryTexts } from '../secretaryTexts.ts';

type Elector = Vote['electors'][number];

function useElectorName(): (state: SessionState, elector: Elector) => string {
  const language = useLanguage();
  return (state, { electorId, pointId }) => {
    const person = personOf(state, electorId);
    const where = pointName(state, pointId, language);
    return person === null ? where : `${person.name}, ${where}`;
  };
}

/** The votes and their results; a position given in writing afterwards is recorded beside them. */
export function VotesPanel() {
  const texts = useTexts(secretaryTexts);
  const words = useTexts(sessionWords);
  const state = useSessionState((whole) => whole);
  const nameOf = useElectorName();
  const [recording, setRecording] = useState<Vote | null>(null);
  const may = useMay('recordPosition');
  const votes = state.votes.order.flatMap((id) => state.votes.byId[id] ?? []).toReversed();
  if (votes.length === 0) {
    return <EmptyState icon={VoteSign} title={texts.noVotes} explanation={texts.noVotesHelp} />;
  }
  return (
    <div>
      {votes.map((vote) => (
        <article key={vote.voteId} className={styles.entry}>
          <VoteCount vote={vote} level={3} />
          {vote.positions.length === 0 ? null : (
            <ul aria-label={texts.latePositions}>
              {vote.positions.map(({ electorId, choice, givenOn, seq }) => {
                const elector = vote.electors.find((each) => each.electorId === electorId);
                return (
                  <li key={seq}>
                    {elector === undefined ? electorId : nameOf(state, elector)}:{' '}
                    {words.choice[choice]} ({formatDate(givenOn)})
                  </li>
                );
              })}
            </ul>
          )}
          {vote.status === 'closed' ? (
            <div>
              <Button icon={FilePen} isDisabled={!may.allowed} onPress={() => setRecording(vote)}>
                {texts.addPosition}
              </Button>
            </div>
          ) : null}
        </article>
      ))}
      {recording === null ? null : (
        <PositionDialog vote={recording} onClose={() => setRecording(null)} />
      )}
    </div>
  );
}

const CHOICES: readonly Choice[] = ['approve', 'reject', 'abstain'];

function PositionDialog({ vote, onClose }: { readonly vote: Vote; readonly onClose: () => void }) {
  const texts = useTexts(secretaryTexts);
  const words = useTexts(sessionWords);
  const state = useSessionState((whole) => whole);
  const nameOf = useElectorName();
  const act = useAct();
  const [electorId, setElectorId] = useState<string | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [givenOn, setGivenOn] = useState<string | null>(null);
  const [wording, setWording] = useState('');
  const submit = async () => {
    if (electorId === null || choice === null || givenOn === null) return;
    const said = wording.trim() === '' ? null : wording.trim();
    const payload = { voteId: vote.voteId, electorId, choice, givenOn, wording: said };
    if (await act.run('recordPosition', payload)) onClose();
  };
  return (
    <FormDialog
      title={texts.addPosition}
      submitLabel={texts.save}
      isPending={act.isPending}
      isSubmitDisabled={electorId === null || choice === null || givenOn === null}
      sentence={act.sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>{vote.question}</p>
      <p className={styles.quiet}>{texts.positionHelp}</p>
      <ComboBox
        label={texts.elector}
        isRequired
        options={vote.electors.map((elector) => ({
          id: elector.electorId,
          label: nameOf(state, elector),
        }))}
        value={electorId}
        onChange={setElectorId}
      />
      <RadioGroup
        label={texts.choice}
        isRequired
        options={CHOICES.map((id) => ({ id, label: words.choice[id] }))}
        value={choice}
        onChange={(id) => setChoice(CHOICES.find((each) => each === id) ?? null)}
      />
      <DateField label={texts.givenOn} isRequired value={givenOn} onChange={setGivenOn} />
      <TextArea
        label={texts.wording}
        rows={2}
        limit={2_000}
        value={wording}
        onChange={setWording}
      />
    </FormDialog>
  );
}
