import type { PayloadOf } from '@diemcau/shared/session/commands';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { standingObstacles } from '../../session/selectors.ts';
import { useDraft } from '../../session/useDraft.ts';
import { useSessionState } from '../../session/useSession.ts';
import { sessionWords } from '../../session/words.ts';
import { MultiSelect } from '../../ui/MultiSelect/MultiSelect.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import type { Opened } from '../forms/opened.ts';
import { useSubmit } from '../forms/useSubmit.ts';
import { proposalTexts } from './proposalTexts.ts';
import { isSolutionForm, isSolutionGroup, type SolutionForm } from './solutionForm.ts';

const NOT_SAID = 'not-said';
const LIMIT = 10_000;

interface SolutionDialogProps {
  readonly opened: Extract<Opened, { readonly kind: 'solution' }>;
  readonly onClose: () => void;
}

/** A proposed solution: what is to be done; its group and the obstacles it is for, as one likes. */
export function SolutionDialog({ opened, onClose }: SolutionDialogProps) {
  const { solutionId, start, replaces } = opened;
  const texts = useTexts(proposalTexts);
  const draft = useDraft(`solution:${replaces ?? solutionId ?? 'new'}`, start, isSolutionForm);
  const submit = useSubmit(replaces);
  const [isEmptySent, setEmptySent] = useState(false);
  const text = draft.value.text.trim();
  async function send(): Promise<void> {
    setEmptySent(text === '');
    if (text === '' || text.length > LIMIT) return;
    const { group, obstacleIds } = draft.value;
    const details: Omit<PayloadOf<'editSolution'>, 'solutionId'> = {
      text,
      group,
      obstacleIds: [...obstacleIds],
    };
    const taken =
      solutionId === null
        ? await submit.run('proposeSolution', { ...details, proposedBy: null })
        : await submit.run('editSolution', { ...details, solutionId });
    if (!taken) return;
    draft.clear();
    onClose();
  }
  return (
    <FormDialog
      title={solutionId === null ? texts.solutionTitle : texts.solutionEdit}
      submitLabel={solutionId === null ? texts.submitSolution : texts.save}
      submit={submit}
      onSubmit={() => void send()}
      onClose={onClose}
      onClear={draft.isRestored ? draft.clear : null}
    >
      <SolutionFields
        form={draft.value}
        problem={isEmptySent && text === '' ? texts.required : null}
        onChange={draft.change}
      />
    </FormDialog>
  );
}

interface SolutionFieldsProps {
  readonly form: SolutionForm;
  readonly problem: string | null;
  readonly onChange: (form: SolutionForm) => void;
}

function SolutionFields({ form, problem, onChange }: SolutionFieldsProps) {
  const texts = useTexts(proposalTexts);
  const words = useTexts(sessionWords);
  const obstacles = useSessionState(standingObstacles);
  return (
    <>
      <TextArea
        label={texts.solutionText}
        isRequired
        autoFocus
        limit={LIMIT}
        error={problem}
        value={form.text}
        onChange={(value) => onChange({ ...form, text: value })}
      />
      <Select
        label={`${texts.group} (${texts.optional})`}
        options={[
          { id: NOT_SAID, label: texts.notSaid },
          ...Object.entries(words.solutionGroup).map(([id, label]) => ({ id, label })),
        ]}
        value={form.group ?? NOT_SAID}
        onChange={(id) => onChange({ ...form, group: isSolutionGroup(id) ? id : null })}
      />
      {obstacles.length === 0 ? null : (
        <MultiSelect
          label={`${texts.forObstacles} (${texts.optional})`}
          options={obstacles.map(({ obstacleId, number, text }) => ({
            id: obstacleId,
            label: texts.optionLabel(number, text.length > 120 ? `${text.slice(0, 120)}…` : text),
          }))}
          value={form.obstacleIds}
          onChange={(obstacleIds) => onChange({ ...form, obstacleIds })}
        />
      )}
    </>
  );
}
