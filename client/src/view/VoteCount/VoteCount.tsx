import type { Choice, Tally, Vote } from '@diemcau/shared/session/votes/state';
import { useTexts } from '../../i18n/texts.ts';
import { sessionWords } from '../../session/words.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { viewTexts } from '../viewTexts.ts';
import styles from './VoteCount.module.css';

const CHOICES: readonly Choice[] = ['approve', 'reject', 'abstain'];

/** The count as far as it may be known: a secret vote's only once it is closed. */
export function countedSoFar(vote: Vote): Tally | null {
  if (vote.tally !== null) return vote.tally;
  if (vote.secret || vote.status === 'cancelled') return null;
  const cast = Object.values(vote.choices);
  const of = (choice: Choice) => cast.filter((each) => each === choice).length;
  return { approve: of('approve'), reject: of('reject'), abstain: of('abstain') };
}

interface VoteCountProps {
  readonly vote: Vote;
  readonly level?: 2 | 3;
}

/** The question, how many have voted, and the count; after the close, the result. */
export function VoteCount({ vote, level = 2 }: VoteCountProps) {
  const texts = useTexts(viewTexts);
  const words = useTexts(sessionWords);
  const Heading = `h${level}` as const;
  const cast = Object.keys(vote.voted).length;
  const tally = countedSoFar(vote);
  return (
    <div className={styles.vote}>
      <p className={styles.signs}>
        <StateBadge
          tone={vote.status === 'open' ? 'info' : 'neutral'}
          text={words.vote[vote.status]}
        />
        <span>{vote.secret ? texts.secretVote : texts.namedVote}</span>
      </p>
      <Heading className={styles.question}>{vote.question}</Heading>
      {vote.cancelReason === null ? null : <p>{texts.voteCancelled(vote.cancelReason)}</p>}
      {vote.status === 'cancelled' ? null : (
        <p className={styles.cast}>
          {texts.cast(cast, vote.electors.length)}
          <progress
            className={styles.line}
            value={cast}
            max={vote.electors.length}
            aria-hidden="true"
          />
        </p>
      )}
      {tally === null ? null : <TallyTable tally={tally} entitled={vote.electors.length} />}
      {vote.positions.length === 0 ? null : <p>{texts.laterPositions(vote.positions.length)}</p>}
    </div>
  );
}

function TallyTable({ tally, entitled }: { readonly tally: Tally; readonly entitled: number }) {
  const texts = useTexts(viewTexts);
  const words = useTexts(sessionWords);
  return (
    <dl className={styles.tally} aria-label={texts.result}>
      {CHOICES.map((choice) => (
        <div key={choice} className={styles[choice]}>
          <dt>{words.choice[choice]}</dt>
          <dd>
            {tally[choice]}
            <progress
              className={styles.line}
              value={tally[choice]}
              max={Math.max(1, entitled)}
              aria-hidden="true"
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
