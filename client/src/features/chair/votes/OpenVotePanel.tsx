import type { SessionState } from '@diemcau/shared/session/state';
import type { Choice, Vote } from '@diemcau/shared/session/votes/state';
import { notCast } from '@diemcau/shared/session/votes/tally';
import { Square } from 'lucide-react';
import { useTexts } from '../../../i18n/texts.ts';
import { openVote } from '../../../session/selectors.ts';
import { useParty, useSessionState } from '../../../session/useSession.ts';
import { sessionWords } from '../../../session/words.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure/Disclosure.tsx';
import { StateBadge } from '../../../ui/StateBadge/StateBadge.tsx';
import { ActButton } from '../../../view/Act/ActButton.tsx';
import { RefusalNote } from '../../../view/Act/RefusalNote.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { VoteCount } from '../../../view/VoteCount/VoteCount.tsx';
import styles from '../Chair.module.css';
import { useChairDialog } from '../dialogs.ts';
import { electorName, electorsOf } from './electors.ts';
import { voteTexts } from './voteTexts.ts';

/** The vote under way, counted live, above everything else until it is closed. */
export function OpenVotePanel() {
  const state = useSessionState((whole) => whole);
  const open = useChairDialog();
  const texts = useTexts(voteTexts);
  const vote = openVote(state);
  if (vote === null) return null;
  const { voteId } = vote;
  const missing = notCast(vote);
  return (
    <section className={styles.panel} aria-label={texts.votes}>
      <VoteCount vote={vote} />
      <OwnBallots state={state} vote={vote} />
      {missing.length === 0 ? null : (
        <Disclosure title={texts.waitingFor(missing.length)}>
          <p>{missing.map((electorId) => electorName(state, electorId)).join(', ')}</p>
        </Disclosure>
      )}
      <div className={styles.acts}>
        <ActButton type="closeVote" payload={{ voteId }} kind="primary" icon={Square}>
          {texts.close}
        </ActButton>
        <Button kind="bare" onPress={() => open({ kind: 'cancelVote', voteId })}>
          {texts.cancel}
        </Button>
      </div>
    </section>
  );
}

const CHOICES: readonly Choice[] = ['approve', 'reject', 'abstain'];

/** Those of the chair's own room who are entitled vote here. */
function OwnBallots({ state, vote }: { readonly state: SessionState; readonly vote: Vote }) {
  const { party } = useParty();
  const act = useAct();
  const texts = useTexts(voteTexts);
  const words = useTexts(sessionWords);
  const own = electorsOf(vote, party.pointId);
  if (own.length === 0) return null;
  return (
    <Disclosure title={texts.ownBallots} count={own.length} defaultExpanded={own.length === 1}>
      <div className={styles.form}>
        {own.map((electorId) => {
          const isCast = vote.voted[electorId] === true;
          const name = electorName(state, electorId);
          return (
            <fieldset key={electorId} className={styles.ballot}>
              <legend>{texts.ballotOf(name)}</legend>
              {isCast && vote.secret ? (
                <StateBadge tone="good" text={texts.voted} />
              ) : (
                <div className={styles.acts}>
                  {CHOICES.map((choice) => (
                    <Button
                      key={choice}
                      kind={vote.choices[electorId] === choice ? 'primary' : 'quiet'}
                      aria-pressed={vote.choices[electorId] === choice}
                      isDisabled={act.isPending}
                      onPress={() =>
                        void act.run('castBallot', { voteId: vote.voteId, electorId, choice })
                      }
                    >
                      {words.choice[choice]}
                    </Button>
                  ))}
                </div>
              )}
            </fieldset>
          );
        })}
        <RefusalNote act={act} />
      </div>
    </Disclosure>
  );
}
