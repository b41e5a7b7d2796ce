import type { SolutionGroup } from '@diemcau/shared/session/solutions/state';
import { useState } from 'react';
import { isText } from '../../../delegation/forms/isText.ts';
import { isSolutionGroup } from '../../../delegation/proposals/solutionForm.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useDraft } from '../../../session/useDraft.ts';
import { sessionWords } from '../../../session/words.ts';
import { Select } from '../../../ui/Select/Select.tsx';
import { TextArea } from '../../../ui/TextArea/TextArea.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import { secretaryTexts } from '../secretaryTexts.ts';
import { VoiceFields } from '../VoiceFields.tsx';
import { voiceOf } from '../voice.ts';

const NONE = 'none';

/** A solution that was proposed in the room, written down under the right name. */
export function NewSolutionDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(secretaryTexts);
  const words = useTexts(sessionWords);
  const act = useAct();
  const draft = useDraft('solution for others', '', isText);
  const [group, setGroup] = useState<SolutionGroup | null>(null);
  const [choice, setChoice] = useState<string | null>(null);
  const [groupName, setGroupName] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const text = draft.value.trim();
  const proposedBy = voiceOf(choice, groupName);
  const submit = async () => {
    setSubmitted(true);
    if (text === '' || proposedBy === null) return;
    const payload = { text, group, obstacleIds: [], proposedBy };
    if (!(await act.run('proposeSolution', payload))) return;
    draft.clear();
    onClose();
  };
  return (
    <FormDialog
      title={texts.addSolution}
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
        error={wasSubmitted && proposedBy === null ? texts.voiceNeeded : null}
      />
      <TextArea
        label={texts.solutionText}
        isRequired
        limit={10_000}
        value={draft.value}
        onChange={draft.change}
        error={wasSubmitted && text === '' ? texts.textNeeded : null}
      />
      <Select
        label={texts.solutionGroup}
        options={[
          { id: NONE, label: texts.none },
          ...Object.entries(words.solutionGroup).map(([id, label]) => ({ id, label })),
        ]}
        value={group ?? NONE}
        onChange={(id) => setGroup(isSolutionGroup(id) ? id : null)}
      />
    </FormDialog>
  );
}
