import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { unitName } from '../../session/names.ts';
import { points, units } from '../../session/selectors.ts';
import { useSessionState } from '../../session/useSession.ts';
import { ComboBox } from '../../ui/ComboBox/ComboBox.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { secretaryTexts } from './secretaryTexts.ts';

interface VoiceFieldsProps {
  readonly choice: string | null;
  readonly groupName: string;
  readonly onChoice: (choice: string | null) => void;
  readonly onGroupName: (name: string) => void;
  readonly error: string | null;
}

/** For whom the secretary writes: a point, an agency, the chair, or a group that is only named. */
export function VoiceFields(props: VoiceFieldsProps) {
  const texts = useTexts(secretaryTexts);
  const language = useLanguage();
  const rooms = useSessionState(points);
  const agencies = useSessionState(units);
  const isGroup = props.choice === 'group';
  return (
    <>
      <ComboBox
        label={texts.voice}
        isRequired
        options={[
          { id: 'group', label: texts.group },
          { id: 'chair', label: texts.chair },
          ...rooms.map(({ pointId, name }) => ({ id: `point:${pointId}`, label: name })),
          ...agencies
            .filter(({ kind }) => kind === 'agency' || kind === 'body')
            .map((unit) => ({ id: `agency:${unit.unitId}`, label: unitName(unit, language) })),
        ]}
        value={props.choice}
        onChange={props.onChoice}
        error={isGroup ? null : props.error}
      />
      {isGroup ? (
        <TextField
          label={texts.groupName}
          isRequired
          value={props.groupName}
          onChange={props.onGroupName}
          error={props.error}
        />
      ) : null}
    </>
  );
}
