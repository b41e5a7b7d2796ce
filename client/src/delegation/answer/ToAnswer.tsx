import type { Party } from '@diemcau/shared/session/meta';
import { awaitingAnswerOf } from '@diemcau/shared/session/obstacles/lists';
import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { ownUnits } from '@diemcau/shared/session/voice';
import { MessageSquareReply } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { Disclosure } from '../../ui/Disclosure/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { ObstacleCard } from '../../view/Obstacle/ObstacleCard.tsx';
import styles from '../obstacle/Obstacle.module.css';
import { ObstacleActs } from '../obstacle/ObstacleActs.tsx';
import { answerTexts } from './answerTexts.ts';

/** Obstacles that wait for an answer of one of the party's units, longest waiting first. */
export function toAnswer(state: SessionState, party: Party): Obstacle[] {
  const waiting = ownUnits(state, party).flatMap((unitId) =>
    awaitingAnswerOf(state.obstacles, unitId),
  );
  return [...new Set(waiting)];
}

/** Those that were assigned to the party and that it has answered. */
export function answeredBy(state: SessionState, party: Party): Obstacle[] {
  const own = ownUnits(state, party);
  return state.obstacles.order
    .flatMap((id) => state.obstacles.byId[id] ?? [])
    .filter(({ answers }) => answers.some(({ unitId }) => unitId !== null && own.includes(unitId)));
}

/** What waits for this agency's answer, and under it what it has answered. */
export function ToAnswer() {
  const texts = useTexts(answerTexts);
  const { party } = useParty();
  const waiting = useSessionState((state) => toAnswer(state, party));
  const answered = useSessionState((state) => answeredBy(state, party));
  return (
    <>
      {waiting.length === 0 ? (
        <EmptyState
          icon={MessageSquareReply}
          title={texts.none}
          explanation={`${texts.noneHelp} ${texts.all}`}
        />
      ) : (
        <ObstacleCards label={texts.heading} obstacles={waiting} />
      )}
      {answered.length === 0 ? null : (
        <Disclosure title={texts.answered} count={answered.length}>
          <ObstacleCards label={texts.answered} obstacles={answered} />
        </Disclosure>
      )}
    </>
  );
}

interface ObstacleCardsProps {
  readonly label: string;
  readonly obstacles: readonly Obstacle[];
}

function ObstacleCards({ label, obstacles }: ObstacleCardsProps) {
  const state = useSessionState((whole) => whole);
  return (
    <ul className={styles.rows} aria-label={label}>
      {obstacles.map((obstacle) => (
        <li key={obstacle.obstacleId} className={styles.row}>
          <ObstacleCard
            state={state}
            obstacle={obstacle}
            acts={<ObstacleActs obstacle={obstacle} />}
          />
        </li>
      ))}
    </ul>
  );
}
