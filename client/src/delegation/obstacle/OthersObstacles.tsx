import { Users } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { ObstacleBrowser } from '../../view/ObstacleBrowser/ObstacleBrowser.tsx';
import { ObstacleActs } from './ObstacleActs.tsx';
import { obstacleTexts } from './obstacleTexts.ts';
import { othersObstacles } from './ownership.ts';

/** What others raised, to look through and to stand behind with one press. */
export function OthersObstacles() {
  const texts = useTexts(obstacleTexts);
  const { party } = useParty();
  const state = useSessionState((whole) => whole);
  const others = useSessionState((whole) => othersObstacles(whole, party));
  return (
    <ObstacleBrowser
      state={state}
      label={texts.othersLabel}
      obstacles={others}
      empty={
        <EmptyState icon={Users} title={texts.othersNone} explanation={texts.othersNoneHelp} />
      }
      actsOf={(obstacle) => <ObstacleActs obstacle={obstacle} />}
    />
  );
}
