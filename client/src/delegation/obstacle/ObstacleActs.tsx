import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import { Mic, Pencil, Undo2, UserMinus, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useMay, usePending } from '../../session/useCommand.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { ActButton } from '../../view/Act/ActButton.tsx';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { AnswerButton } from '../answer/AnswerButton.tsx';
import { useOpenForm } from '../forms/opened.ts';
import styles from './Obstacle.module.css';
import { formOf } from './obstacleForm.ts';
import { obstacleTexts } from './obstacleTexts.ts';
import { isEditable, isShared, mayLeave, standsBehind } from './ownership.ts';

interface ObstacleActsProps {
  readonly obstacle: Obstacle;
}

/** What this delegation can do with an obstacle just now: present, edit, withdraw, join, leave, answer. */
export function ObstacleActs({ obstacle }: ObstacleActsProps) {
  const texts = useTexts(obstacleTexts);
  const { party } = useParty();
  const isBehind = useSessionState((state) => standsBehind(state, obstacle, party));
  const leaves = useSessionState((state) => mayLeave(state, obstacle, party));
  const isLive = obstacle.withdrawn === null && obstacle.mergedIntoId === null;
  return (
    <>
      {isLive && isBehind ? <PresentButton obstacle={obstacle} /> : null}
      <AnswerButton obstacle={obstacle} />
      {isEditable(obstacle, party) ? <ChangeButtons obstacle={obstacle} /> : null}
      {isShared(obstacle, party) ? <p className={styles.soft}>{texts.sharedNote}</p> : null}
      {isLive && !isBehind ? <JoinButton obstacle={obstacle} /> : null}
      {isLive && leaves ? <LeaveButton obstacle={obstacle} /> : null}
    </>
  );
}

function PresentButton({ obstacle }: ObstacleActsProps) {
  const texts = useTexts(obstacleTexts);
  const { party } = useParty();
  const isOnTable = useSessionState(({ obstacles }) => obstacles.onTableId === obstacle.obstacleId);
  if (!isOnTable) return null;
  if (obstacle.presented.some(({ pointId }) => pointId === party.pointId)) {
    return <StateBadge tone="good" text={texts.presented} />;
  }
  return (
    <ActButton
      type="presentObstacle"
      payload={{ obstacleId: obstacle.obstacleId, text: null }}
      icon={Mic}
    >
      {texts.present}
    </ActButton>
  );
}

function JoinButton({ obstacle: { obstacleId } }: ObstacleActsProps) {
  const texts = useTexts(obstacleTexts);
  const waits = usePending('joinObstacle').some(
    ({ payload, refusal }) => payload.obstacleId === obstacleId && refusal === null,
  );
  if (waits) return <StateBadge tone="waiting" text={texts.joinWaits} />;
  return (
    <ActButton type="joinObstacle" payload={{ obstacleId, note: null }} icon={UserPlus}>
      {texts.joinLabel}
    </ActButton>
  );
}

function LeaveButton({ obstacle: { obstacleId } }: ObstacleActsProps) {
  const texts = useTexts(obstacleTexts);
  return (
    <ActButton type="leaveObstacle" payload={{ obstacleId }} icon={UserMinus}>
      {texts.leave}
    </ActButton>
  );
}

function ChangeButtons({ obstacle }: ObstacleActsProps) {
  const texts = useTexts(obstacleTexts);
  const open = useOpenForm();
  const mayEdit = useMay('editObstacle');
  const mayWithdraw = useMay('withdrawObstacle');
  const [asks, setAsks] = useState(false);
  const act = useAct();
  const { obstacleId, number } = obstacle;
  if (!mayEdit.allowed && !mayWithdraw.allowed) return null;
  return (
    <>
      <Button
        icon={Pencil}
        isDisabled={!mayEdit.allowed}
        onPress={() =>
          open({ kind: 'obstacle', obstacleId, start: formOf(obstacle), replaces: null })
        }
      >
        {texts.editAct}
      </Button>
      <Button icon={Undo2} isDisabled={!mayWithdraw.allowed} onPress={() => setAsks(true)}>
        {texts.withdraw}
      </Button>
      <ConfirmDialog
        title={texts.withdrawTitle(number)}
        consequence={texts.withdrawConsequence}
        confirmLabel={texts.withdrawConfirm}
        kind="danger"
        isOpen={asks}
        onOpenChange={setAsks}
        onConfirm={() => act.run('withdrawObstacle', { obstacleId, reason: null })}
      >
        <RefusalNote act={act} />
      </ConfirmDialog>
    </>
  );
}
