import type { Party } from '@diemcau/shared/session/meta';
import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { ownUnits } from '@diemcau/shared/session/voice';
import { MessageSquareReply } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { useMay, usePending } from '../../session/useCommand.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { useOpenForm } from '../forms/opened.ts';
import { answerTexts } from './answerTexts.ts';

/** Asked is whoever it was assigned to, and an agency while it lies on the table (OBS-16). */
function isAsked(state: SessionState, obstacle: Obstacle, party: Party): boolean {
  if (obstacle.withdrawn !== null || obstacle.mergedIntoId !== null) return false;
  const isOnTable = state.obstacles.onTableId === obstacle.obstacleId;
  if (party.role === 'agency' && isOnTable) return true;
  return ownUnits(state, party).some((unitId) => obstacle.assignedUnitIds.includes(unitId));
}

/** For whoever was asked to answer: opens the form, or says that the answer waits to be sent. */
export function AnswerButton({ obstacle }: { readonly obstacle: Obstacle }) {
  const texts = useTexts(answerTexts);
  const open = useOpenForm();
  const { party } = useParty();
  const may = useMay('answerObstacle');
  const { obstacleId } = obstacle;
  const asked = useSessionState((state) => isAsked(state, obstacle, party));
  const units = useSessionState((state) => [...ownUnits(state, party)]);
  const waits = usePending('answerObstacle').some(
    ({ payload, refusal }) => payload.obstacleId === obstacleId && refusal === null,
  );
  if (!asked) return null;
  const hasAnswered = obstacle.answers.some(
    ({ unitId }) => unitId !== null && units.includes(unitId),
  );
  return (
    <>
      {waits ? <StateBadge tone="waiting" text={texts.waits} /> : null}
      <Button
        icon={MessageSquareReply}
        isDisabled={!may.allowed}
        onPress={() => open({ kind: 'answer', obstacleId, start: '', replaces: null })}
      >
        {hasAnswered ? texts.answerAgain : texts.answer}
      </Button>
    </>
  );
}
