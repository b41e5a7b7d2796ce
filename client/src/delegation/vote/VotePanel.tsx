import type { SessionState } from '@diemcau/shared/session/state';
import { votesForRoom } from '@diemcau/shared/session/votes/room';
import type { Vote } from '@diemcau/shared/session/votes/state';
import { useTexts } from '../../i18n/texts.ts';
import { openVote, personOf } from '../../session/selectors.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { sessionWords } from '../../session/words.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { VoteCount } from '../../view/VoteCount/VoteCount.tsx';
import { delegationTexts } from '../delegationTexts.ts';
import { BallotButtons } from './BallotButtons.tsx';
import styles from './Vote.module.css';

/** Those entitled in the vote whose ballots are cast from this device; nobody where there is no vote. */
function useElectorsHere(vote: Vote | null): readonly string[] {
  const { party } = useParty();
  // Joined, so that the selection stays the same while nothing changes.
  const here = useSessionState((state) =>
    (vote?.electors ?? [])
      .filter((each) => votesForRoom(state, party, each.pointId))
      .map(({ electorId }) => electorId)
      .join(' '),
  );
  return here === '' ? [] : here.split(' ');
}

const nameOf = (state: SessionState, electorId: string): string | null =>
  personOf(state, electorId)?.name ?? state.attendance.points[electorId]?.name ?? null;

/** The running vote as this room takes part in it; nothing while none runs. */
export function VotePanel() {
  const texts = useTexts(delegationTexts);
  const vote = useSessionState(openVote);
  const electors = useElectorsHere(vote);
  if (vote === null) return null;
  return (
    <section className={styles.vote} aria-label={texts.vote}>
      <VoteCount vote={vote} />
      {electors.length === 0 ? (
        <p className={styles.soft}>{texts.noElector}</p>
      ) : (
        <p className={styles.soft}>{vote.secret ? texts.secretHelp : texts.mayChange}</p>
      )}
      {electors.map((electorId) => (
        <Elector key={electorId} vote={vote} electorId={electorId} />
      ))}
    </section>
  );
}

interface ElectorProps {
  readonly vote: Vote;
  readonly electorId: string;
}

function Elector({ vote, electorId }: ElectorProps) {
  const texts = useTexts(delegationTexts);
  const words = useTexts(sessionWords);
  const name = useSessionState((state) => nameOf(state, electorId)) ?? texts.wholePoint;
  const hasVoted = Object.hasOwn(vote.voted, electorId);
  const choice = vote.choices[electorId] ?? null;
  return (
    <div className={styles.elector}>
      <h3>{texts.yourVote(name)}</h3>
      {choice === null ? null : (
        <p>
          <StateBadge tone="good" text={texts.votedAs(words.choice[choice])} />
        </p>
      )}
      {vote.secret && hasVoted ? (
        <p>
          <StateBadge tone="good" text={texts.voted} /> {texts.secretCast}
        </p>
      ) : (
        <BallotButtons vote={vote} electorId={electorId} name={name} chosen={choice} />
      )}
    </div>
  );
}

/** Votes that are over, with whether this room took part. */
export function PastVotes() {
  const texts = useTexts(delegationTexts);
  const past = useSessionState(({ votes }) =>
    votes.order.flatMap((id) => votes.byId[id] ?? []).filter(({ status }) => status !== 'open'),
  );
  if (past.length === 0) return null;
  return (
    <section className={styles.past} aria-label={texts.vote}>
      {past.toReversed().map((vote) => (
        <div key={vote.voteId} className={styles.over}>
          <VoteCount vote={vote} level={3} />
          {vote.status === 'closed' ? <PartTaken vote={vote} /> : null}
        </div>
      ))}
    </section>
  );
}

function PartTaken({ vote }: { readonly vote: Vote }) {
  const texts = useTexts(delegationTexts);
  const electors = useElectorsHere(vote);
  if (electors.length === 0) return null;
  const late = electors.filter((electorId) => !Object.hasOwn(vote.voted, electorId));
  return (
    <p className={styles.soft}>{late.length === 0 ? texts.votedInTime : texts.notVotedInTime}</p>
  );
}
