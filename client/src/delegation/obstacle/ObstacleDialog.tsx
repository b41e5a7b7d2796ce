import type { Programme } from '@diemcau/shared/session/lifecycle/state';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useDraft } from '../../session/useDraft.ts';
import { useSessionState } from '../../session/useSession.ts';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import { delegationTexts } from '../delegationTexts.ts';
import { FormDialog } from '../forms/FormDialog.tsx';
import styles from '../forms/Forms.module.css';
import type { Opened } from '../forms/opened.ts';
import { useSubmit } from '../forms/useSubmit.ts';
import { ObstacleDetailsFields } from './ObstacleDetailsFields.tsx';
import { detailsOf, fillIn, isObstacleForm, submissionOf } from './obstacleForm.ts';
import { obstacleTexts } from './obstacleTexts.ts';
import { SimilarObstacles } from './SimilarObstacles.tsx';
import { SuggestionChips } from './SuggestionChips.tsx';
import { suggestFrom } from './suggest.ts';

const LIMIT = 10_000;

interface ObstacleDialogProps {
  readonly opened: Extract<Opened, { readonly kind: 'obstacle' }>;
  readonly onClose: () => void;
}

/** An obstacle in under a minute: one sentence first, everything else after it and as one likes. */
export function ObstacleDialog({ opened, onClose }: ObstacleDialogProps) {
  const texts = useTexts(obstacleTexts);
  const words = useTexts(delegationTexts);
  const writing = useObstacleForm(opened, onClose);
  const { form, filled, problem, isNew } = writing;
  return (
    <FormDialog
      title={isNew ? texts.raise : texts.edit}
      submitLabel={isNew ? texts.submit : texts.save}
      submit={writing.submit}
      onSubmit={() => void writing.send()}
      onClose={onClose}
      onClear={writing.isRestored ? writing.clear : null}
    >
      <TextArea
        label={texts.what}
        description={`${texts.whatHelp} ${words.draftKept}`}
        error={problem}
        isRequired
        autoFocus
        rows={3}
        limit={LIMIT}
        value={form.text}
        onChange={(text) => writing.change({ ...form, text })}
      />
      {isNew ? (
        <div className={styles.found}>
          <SimilarObstacles typed={form.text} onJoined={writing.leaveWithoutSending} />
          <SuggestionChips form={form} filled={filled} onChange={writing.change} />
        </div>
      ) : null}
      <ObstacleDetailsFields
        form={form}
        filled={filled}
        isExpanded={!isNew}
        onChange={writing.change}
      />
    </FormDialog>
  );
}

/** The form's value with suggestions laid under it, and sending it. */
function useObstacleForm(opened: ObstacleDialogProps['opened'], onClose: () => void) {
  const { obstacleId, start, replaces } = opened;
  const texts = useTexts(obstacleTexts);
  const key = obstacleId === null ? `obstacle:${replaces ?? 'new'}` : `obstacle:${obstacleId}`;
  const draft = useDraft(key, start, isObstacleForm);
  const submit = useSubmit(replaces);
  const [isEmptySent, setEmptySent] = useState(false);
  const isNew = obstacleId === null;
  const programmes = useProgrammes();
  const text = useDeferredValue(draft.value.text);
  const suggestion = useMemo(
    () => (isNew ? suggestFrom(text, programmes) : null),
    [isNew, text, programmes],
  );
  const filled = fillIn(draft.value, suggestion);
  const isEmpty = draft.value.text.trim() === '';
  const leaveWithoutSending = () => {
    draft.clear();
    onClose();
  };
  async function send(): Promise<void> {
    setEmptySent(isEmpty);
    if (isEmpty || draft.value.text.length > LIMIT) return;
    // What was typed last counts, also where the suggestions lag behind a key.
    const latest = fillIn(draft.value, isNew ? suggestFrom(draft.value.text, programmes) : null);
    const taken = isNew
      ? await submit.run('submitObstacle', submissionOf(latest.form))
      : await submit.run('editObstacle', { ...detailsOf(latest.form), obstacleId });
    if (taken) leaveWithoutSending();
  }
  return {
    form: draft.value,
    filled,
    change: draft.change,
    clear: draft.clear,
    isRestored: draft.isRestored,
    isNew,
    submit,
    send,
    leaveWithoutSending,
    problem: isEmptySent && isEmpty ? texts.required : null,
  };
}

function useProgrammes(): readonly Programme[] {
  return useSessionState(({ lifecycle }) =>
    lifecycle.programmeOrder.flatMap((id) => lifecycle.programmes[id] ?? []),
  );
}
