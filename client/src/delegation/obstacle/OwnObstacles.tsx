import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import { MessageSquareWarning, Plus } from 'lucide-react';
import { formatTime } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { statusOf, useMay, usePending } from '../../session/useCommand.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { sessionWords } from '../../session/words.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { ObstacleCard } from '../../view/Obstacle/ObstacleCard.tsx';
import { delegationTexts } from '../delegationTexts.ts';
import { useOpenForm } from '../forms/opened.ts';
import styles from './Obstacle.module.css';
import { ObstacleActs } from './ObstacleActs.tsx';
import { emptyObstacle } from './obstacleForm.ts';
import { obstacleTexts } from './obstacleTexts.ts';
import { ownObstacles } from './ownership.ts';
import { ownStatus } from './ownStatus.ts';

/** The delegation's obstacles with what became of each; those that wait to be sent stand first. */
export function OwnObstacles() {
  const texts = useTexts(obstacleTexts);
  const { party } = useParty();
  const own = useSessionState((state) => ownObstacles(state, party));
  const waiting = usePending('submitObstacle').filter((entry) => statusOf(entry) !== 'refused');
  if (own.length + waiting.length === 0) {
    return (
      <EmptyState
        icon={MessageSquareWarning}
        title={texts.ownNone}
        explanation={texts.ownNoneHelp}
      />
    );
  }
  return (
    <ul className={styles.rows} aria-label={texts.own}>
      {waiting.map((entry) => (
        <li key={entry.id} className={styles.row}>
          <Waiting text={entry.payload.text} at={entry.at} isSent={statusOf(entry) === 'sent'} />
        </li>
      ))}
      {own.map((obstacle) => (
        <li key={obstacle.obstacleId} className={styles.row}>
          <OwnObstacle obstacle={obstacle} />
        </li>
      ))}
    </ul>
  );
}

/** The way in: one press, one sentence. Off, with the reason, where the session is over. */
export function RaiseButton() {
  const texts = useTexts(obstacleTexts);
  const open = useOpenForm();
  const may = useMay('submitObstacle');
  return (
    <span title={may.reason ?? undefined}>
      <Button
        icon={Plus}
        isWide
        isDisabled={!may.allowed}
        onPress={() =>
          open({ kind: 'obstacle', obstacleId: null, start: emptyObstacle, replaces: null })
        }
      >
        {texts.raise}
        {may.reason === null ? null : <span className="visually-hidden"> ({may.reason})</span>}
      </Button>
    </span>
  );
}

function OwnObstacle({ obstacle }: { readonly obstacle: Obstacle }) {
  const language = useLanguage();
  const state = useSessionState((whole) => whole);
  return (
    <ObstacleCard
      state={state}
      obstacle={obstacle}
      badge={<StateBadge {...ownStatus(state, obstacle, language)} />}
      acts={<ObstacleActs obstacle={obstacle} />}
    />
  );
}

interface WaitingProps {
  readonly text: string;
  readonly at: number;
  readonly isSent: boolean;
}

function Waiting({ text, at, isSent }: WaitingProps) {
  const words = useTexts(delegationTexts);
  const { entry } = useTexts(sessionWords);
  return (
    <div className={styles.pending}>
      <StateBadge tone="waiting" text={isSent ? entry.sent : words.waitingSince(formatTime(at))} />
      <p>{text}</p>
    </div>
  );
}
