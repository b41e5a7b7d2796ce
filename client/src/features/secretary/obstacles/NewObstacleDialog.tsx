import { useState } from 'react';
import { ObstacleDetailsFields } from '../../../delegation/obstacle/ObstacleDetailsFields.tsx';
import {
  detailsOf,
  emptyObstacle,
  fillIn,
  isObstacleForm,
} from '../../../delegation/obstacle/obstacleForm.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useDraft } from '../../../session/useDraft.ts';
import { TextArea } from '../../../ui/TextArea/TextArea.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import { secretaryTexts } from '../secretaryTexts.ts';
import { VoiceFields } from '../VoiceFields.tsx';
import { voiceOf } from '../voice.ts';

/** An obstacle that somebody spoke of without sending it, written down under the right name. */
export function NewObstacleDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(secretaryTexts);
  const act = useAct();
  const draft = useDraft('obstacle for others', emptyObstacle, isObstacleForm);
  const [choice, setChoice] = useState<string | null>(null);
  const [groupName, setGroupName] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const details = detailsOf(draft.value);
  const raisedBy = voiceOf(choice, groupName);
  const submit = async () => {
    setSubmitted(true);
    if (details.text === '' || raisedBy === null) return;
    if (!(await act.run('submitObstacle', { ...details, raisedBy }))) return;
    draft.clear();
    onClose();
  };
  return (
    <FormDialog
      title={texts.addObstacle}
      submitLabel={texts.save}
      isPending={act.isPending}
      sentence={act.sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      <VoiceFields
        choice={choice}
        groupName={groupName}
        onChoice={setChoice}
        onGroupName={setGroupName}
        error={wasSubmitted && raisedBy === null ? texts.voiceNeeded : null}
      />
      <TextArea
        label={texts.obstacleText}
        isRequired
        limit={10_000}
        value={draft.value.text}
        onChange={(text) => draft.change({ ...draft.value, text })}
        error={wasSubmitted && details.text === '' ? texts.textNeeded : null}
      />
      <ObstacleDetailsFields
        form={draft.value}
        filled={fillIn(draft.value, null)}
        isExpanded={false}
        onChange={draft.change}
      />
    </FormDialog>
  );
}
