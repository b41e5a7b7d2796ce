import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useDraft } from '../../session/useDraft.ts';
import { useSessionState } from '../../session/useSession.ts';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import { ObstacleCard } from '../../view/Obstacle/ObstacleCard.tsx';
import { delegationTexts } from '../delegationTexts.ts';
import { FormDialog } from '../forms/FormDialog.tsx';
import { isText } from '../forms/isText.ts';
import type { Opened } from '../forms/opened.ts';
import { useSubmit } from '../forms/useSubmit.ts';
import { answerTexts } from './answerTexts.ts';

const LIMIT = 10_000;

interface AnswerDialogProps {
  readonly opened: Extract<Opened, { readonly kind: 'answer' }>;
  readonly onClose: () => void;
}

/** The answer to one obstacle, with the obstacle above it. */
export function AnswerDialog({ opened, onClose }: AnswerDialogProps) {
  const { obstacleId, start, replaces } = opened;
  const texts = useTexts(answerTexts);
  const words = useTexts(delegationTexts);
  const state = useSessionState((whole) => whole);
  const obstacle = state.obstacles.byId[obstacleId];
  const draft = useDraft(`answer:${replaces ?? obstacleId}`, start, isText);
  const submit = useSubmit(replaces);
  const [isEmptySent, setEmptySent] = useState(false);
  const text = draft.value.trim();
  async function send(): Promise<void> {
    setEmptySent(text === '');
    if (text === '' || text.length > LIMIT) return;
    // The unit that was asked answers: which of the room's units that is, the server knows.
    if (!(await submit.run('answerObstacle', { obstacleId, unitId: null, text }))) return;
    draft.clear();
    onClose();
  }
  return (
    <FormDialog
      title={obstacle === undefined ? texts.answer : texts.title(obstacle.number)}
      submitLabel={texts.submit}
      submit={submit}
      onSubmit={() => void send()}
      onClose={onClose}
      onClear={draft.isRestored ? draft.clear : null}
    >
      {obstacle === undefined ? null : <ObstacleCard state={state} obstacle={obstacle} level={3} />}
      <TextArea
        label={texts.text}
        description={words.draftKept}
        error={isEmptySent && text === '' ? words.required : null}
        isRequired
        autoFocus
        rows={5}
        limit={LIMIT}
        value={draft.value}
        onChange={draft.change}
      />
    </FormDialog>
  );
}
