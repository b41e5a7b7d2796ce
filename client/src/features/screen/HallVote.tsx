import type { Vote } from '@diemcau/shared/session/votes/state';
import { VoteCount } from '../../view/VoteCount/VoteCount.tsx';
import styles from './Hall.module.css';

/** The vote that is under way, or the result just after its close. */
export function HallVote({ vote }: { readonly vote: Vote }) {
  return (
    <div className={styles.vote}>
      <VoteCount vote={vote} />
    </div>
  );
}
