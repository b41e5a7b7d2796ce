import type { Point } from '@diemcau/shared/session/attendance/state';
import { MapPinPlus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { unitName } from '../../session/names.ts';
import { people, points } from '../../session/selectors.ts';
import { useMay } from '../../session/useCommand.ts';
import { useSessionState } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { PointDialog } from './PointDialog.tsx';
import { PointEntry } from './PointEntry.tsx';
import styles from './Preparation.module.css';
import { preparationTexts } from './preparationTexts.ts';
import { unseatedUnits } from './unseatedUnits.ts';

/** The rooms that are connected, and who is expected in each. */
export function PointsSection() {
  const texts = useTexts(preparationTexts);
  const list = useSessionState(points);
  const peopleCount = useSessionState((state) => people(state).length);
  const [dialog, setDialog] = useState<'none' | 'new' | Point>('none');
  const may = useMay('addPoint');
  return (
    <>
      <div className={styles.toolbar}>
        <p className={styles.quiet}>{texts.pointsCount(list.length, peopleCount)}</p>
        <AddAll />
        <Button icon={Plus} onPress={() => setDialog('new')} isDisabled={!may.allowed}>
          {texts.addPoint}
        </Button>
      </div>
      {list.length === 0 ? (
        <EmptyState icon={MapPinPlus} title={texts.noPoints} explanation={texts.noPointsHelp} />
      ) : (
        list.map((point) => (
          <PointEntry key={point.pointId} point={point} onEdit={() => setDialog(point)} />
        ))
      )}
      {dialog === 'none' ? null : (
        <PointDialog point={dialog === 'new' ? null : dialog} onClose={() => setDialog('none')} />
      )}
    </>
  );
}

/** One point for each locality that has none. */
function AddAll() {
  const texts = useTexts(preparationTexts);
  const language = useLanguage();
  const unseated = useSessionState(unseatedUnits);
  const may = useMay('addPoint');
  const act = useAct();
  const [isAsking, setAsking] = useState(false);
  if (unseated.length === 0 && !isAsking) return null;
  const addEach = async () => {
    for (const unit of unseated) {
      const point = { kind: 'member', name: unit.name.vi, unitIds: [unit.unitId] } as const;
      if (!(await act.run('addPoint', { ...point, unitIds: [...point.unitIds] }))) return false;
    }
    return true;
  };
  return (
    <>
      <Button onPress={() => setAsking(true)} isDisabled={!may.allowed}>
        {texts.addAll(unseated.length)}
      </Button>
      <ConfirmDialog
        title={texts.addAllQuestion(unseated.length)}
        consequence={texts.addAllConsequence(
          unseated.map((unit) => unitName(unit, language)).join(', '),
        )}
        confirmLabel={texts.addAll(unseated.length)}
        isOpen={isAsking}
        onOpenChange={setAsking}
        onConfirm={addEach}
      >
        <RefusalNote act={act} />
      </ConfirmDialog>
    </>
  );
}
