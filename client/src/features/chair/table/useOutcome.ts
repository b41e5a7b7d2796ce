import type { Obstacle, OutcomeKind } from '@diemcau/shared/session/obstacles/state';
import { useEffect, useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { type Act, useAct } from '../../../view/Act/useAct.ts';
import { useChairDialog } from '../dialogs.ts';
import { tableTexts } from './tableTexts.ts';

export interface OutcomeForm {
  readonly act: Act;
  readonly remark: string;
  readonly write: (remark: string) => void;
  /** What is wrong with the remark; null when nothing is. */
  readonly error: string | null;
  /** Gives the outcome with the remark; a directive opens its form instead. */
  readonly give: (kind: OutcomeKind) => Promise<void>;
}

/** The chair's outcome on the obstacle on the table. The remark is for this obstacle alone. */
export function useOutcome(obstacle: Obstacle | null): OutcomeForm {
  const act = useAct();
  const open = useChairDialog();
  const texts = useTexts(tableTexts);
  const [remark, setRemark] = useState('');
  const [lacksReason, setLacksReason] = useState(false);
  const obstacleId = obstacle?.obstacleId ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another obstacle, another remark
  useEffect(() => {
    setRemark('');
    setLacksReason(false);
    act.dismiss();
  }, [obstacleId]);

  async function give(kind: OutcomeKind): Promise<void> {
    if (obstacle === null) return;
    const text = remark.trim() === '' ? null : remark.trim();
    if (kind === 'directive') {
      open({ kind: 'directive', obstacleId: obstacle.obstacleId });
      return;
    }
    if (kind === 'notTakenUp' && text === null) {
      setLacksReason(true);
      return;
    }
    const payload = { obstacleId: obstacle.obstacleId, kind, text, directiveIds: [] };
    if (await act.run('giveOutcome', payload)) setRemark('');
  }

  return {
    act,
    remark,
    write: (next) => {
      setRemark(next);
      setLacksReason(false);
    },
    error: lacksReason ? texts.remarkNeeded : null,
    give,
  };
}
