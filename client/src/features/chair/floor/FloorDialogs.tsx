import { useState } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { unitName } from '../../../session/names.ts';
import { peopleOf, pointOf, points, unitOf } from '../../../session/selectors.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { ComboBox } from '../../../ui/ComboBox/ComboBox.tsx';
import { Select } from '../../../ui/Select/Select.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { speakerWords } from '../../../view/Speaker/speakers.ts';
import { ActDialog } from '../ActDialog.tsx';
import { chairTexts } from '../chairTexts.ts';
import { ReasonDialog } from '../ReasonDialog.tsx';

interface MoveRequestDialogProps {
  readonly requestId: string;
  readonly afterId: string | null;
  readonly onClose: () => void;
}

export function MoveRequestDialog({ requestId, afterId, onClose }: MoveRequestDialogProps) {
  const state = useSessionState((whole) => whole);
  const act = useAct();
  const language = useLanguage();
  const texts = useTexts(chairTexts);
  const others = state.floor.queue.filter((request) => request.requestId !== requestId);
  const request = state.floor.queue.find((each) => each.requestId === requestId);
  const place = others.findIndex((each) => each.requestId === afterId) + 2;
  const who = request === undefined ? '' : speakerWords(state, request, language);
  return (
    <ReasonDialog
      title={texts.moveTitle(who, afterId === null ? 1 : place)}
      submitLabel={texts.move}
      usual={texts.usualMove}
      act={act}
      onSubmit={(reason) =>
        act.run('moveFloorRequest', { requestId, afterRequestId: afterId, reason })
      }
      onClose={onClose}
    />
  );
}

export function OrderByTimeDialog({ onClose }: { readonly onClose: () => void }) {
  const act = useAct();
  const texts = useTexts(chairTexts);
  return (
    <ReasonDialog
      title={texts.orderByTime}
      consequence={texts.orderByTimeConsequence}
      submitLabel={texts.move}
      usual={texts.usualOrder}
      act={act}
      onSubmit={(reason) => act.run('orderFloorByTimeUsed', { reason })}
      onClose={onClose}
    />
  );
}

const ANYONE = 'anyone';

export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const state = useSessionState((whole) => whole);
  const act = useAct();
  const language = useLanguage();
  const texts = useTexts(chairTexts);
  const [pointId, setPointId] = useState<string | null>(null);
  const [unitId, setUnitId] = useState(ANYONE);
  const [personId, setPersonId] = useState(ANYONE);
  const units = (pointOf(state, pointId)?.unitIds ?? []).flatMap((id) => unitOf(state, id) ?? []);
  const anyone = { id: ANYONE, label: texts.anyone };
  const chosen = (id: string): string | null => (id === ANYONE ? null : id);
  return (
    <ActDialog
      title={texts.inviteTitle}
      submitLabel={texts.inviteNow}
      act={act}
      isSubmitDisabled={pointId === null}
      onSubmit={async () =>
        pointId !== null &&
        act.run('inviteToFloor', { pointId, unitId: chosen(unitId), personId: chosen(personId) })
      }
      onClose={onClose}
    >
      <ComboBox
        label={texts.invitePoint}
        options={points(state).map(({ pointId: id, name }) => ({ id, label: name }))}
        value={pointId}
        onChange={(id) => {
          setPointId(id);
          setUnitId(ANYONE);
          setPersonId(ANYONE);
        }}
        isRequired
      />
      {units.length < 2 ? null : (
        <Select
          label={texts.inviteUnit}
          options={[
            anyone,
            ...units.map((unit) => ({ id: unit.unitId, label: unitName(unit, language) })),
          ]}
          value={unitId}
          onChange={setUnitId}
        />
      )}
      {pointId === null ? null : (
        <Select
          label={texts.invitePerson}
          options={[
            anyone,
            ...peopleOf(state, pointId).map((person) => ({
              id: person.personId,
              label: person.name,
              description: person.office,
            })),
          ]}
          value={personId}
          onChange={setPersonId}
        />
      )}
    </ActDialog>
  );
}
