import { useTexts } from '../i18n/texts.ts';
import { useMay } from '../session/useCommand.ts';
import { useSessionState } from '../session/useSession.ts';
import { RadioGroup } from '../ui/RadioGroup/RadioGroup.tsx';
import { RefusalNote } from '../view/Act/RefusalNote.tsx';
import { useAct } from '../view/Act/useAct.ts';
import { microphoneTexts } from './microphoneTexts.ts';

const MODES = ['floor', 'free'] as const;

/** Who opens microphones: whoever has the floor, or everyone. Each choice says what it means. */
export function FloorModeChoice() {
  const texts = useTexts(microphoneTexts);
  const mode = useSessionState(({ stage }) => stage.mode);
  const may = useMay('setFloorMode');
  const act = useAct();
  return (
    <div>
      <RadioGroup
        label={texts.mode}
        description={may.reason}
        isDisabled={!may.allowed}
        value={mode}
        options={MODES.map((id) => ({
          id,
          label: texts.modes[id],
          description: texts.modeMeans[id],
        }))}
        onChange={(chosen) => {
          const next = MODES.find((each) => each === chosen);
          if (next !== undefined) void act.run('setFloorMode', { mode: next });
        }}
      />
      <RefusalNote act={act} />
    </div>
  );
}
