import { useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { useLiveSession } from '../../../session/sessionContext.ts';
import { useDraft } from '../../../session/useDraft.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { TextField } from '../../../ui/TextField/TextField.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { ActDialog } from '../ActDialog.tsx';
import { chairTexts } from '../chairTexts.ts';
import { ReasonDialog } from '../ReasonDialog.tsx';
import { DirectiveFields } from './DirectiveFields.tsx';
import {
  type DirectiveForm,
  detailsOf,
  formOf,
  isDirectiveForm,
  newDirective,
} from './directiveForm.ts';
import { directiveTexts } from './directiveTexts.ts';

interface Closable {
  readonly onClose: () => void;
}

/** By the server's clock: a deadline's year starts from the session's. */
const useThisYear = (): number => new Date(useLiveSession().serverNow()).getFullYear();

/** A new directive; what is written is kept on this device until it is issued. */
export function IssueDirectiveDialog(props: Closable & { readonly obstacleId: string | null }) {
  const state = useSessionState((whole) => whole);
  const obstacle = state.obstacles.byId[props.obstacleId ?? ''] ?? null;
  const year = useThisYear();
  const [empty] = useState(() => newDirective(obstacle, year));
  const draft = useDraft(`directive ${props.obstacleId ?? 'new'}`, empty, isDirectiveForm);
  const form = draft.value;
  const act = useAct();
  const texts = useTexts(directiveTexts);
  const details = detailsOf(form);
  const issue = async (): Promise<boolean> => {
    const isTaken = details !== null && (await act.run('issueDirective', details));
    if (isTaken) draft.clear();
    return isTaken;
  };
  return (
    <ActDialog
      title={obstacle === null ? texts.issue : texts.issueOf(obstacle.number)}
      submitLabel={texts.issue}
      size="large"
      act={act}
      isSubmitDisabled={details === null}
      onSubmit={issue}
      onClose={props.onClose}
    >
      <DirectiveFields
        state={state}
        form={form}
        onChange={(changes) => draft.change({ ...form, ...changes })}
      />
    </ActDialog>
  );
}

export function EditDirectiveDialog(props: Closable & { readonly directiveId: string }) {
  const state = useSessionState((whole) => whole);
  const directive = state.directives.byId[props.directiveId];
  const year = useThisYear();
  const [form, setForm] = useState<DirectiveForm>(() =>
    directive === undefined ? newDirective(null, year) : formOf(directive, year),
  );
  const [reason, setReason] = useState('');
  const act = useAct();
  const texts = useTexts(directiveTexts);
  const words = useTexts(chairTexts);
  const details = detailsOf(form);
  const { directiveId } = props;
  return (
    <ActDialog
      title={texts.editTitle(directive?.number ?? 0)}
      submitLabel={texts.save}
      size="large"
      act={act}
      isSubmitDisabled={details === null}
      onSubmit={async () =>
        details !== null &&
        act.run('editDirective', { ...details, directiveId, reason: reason.trim() || null })
      }
      onClose={props.onClose}
    >
      <DirectiveFields
        state={state}
        form={form}
        onChange={(changes) => setForm({ ...form, ...changes })}
      />
      <TextField label={words.reasonOptional} value={reason} onChange={setReason} />
    </ActDialog>
  );
}

export function WithdrawDirectiveDialog(props: Closable & { readonly directiveId: string }) {
  const { directiveId, onClose } = props;
  const number = useSessionState(({ directives }) => directives.byId[directiveId]?.number ?? 0);
  const act = useAct();
  const texts = useTexts(directiveTexts);
  return (
    <ReasonDialog
      title={texts.withdrawTitle(number)}
      consequence={texts.withdrawConsequence}
      submitLabel={texts.withdraw}
      kind="danger"
      act={act}
      onSubmit={(reason) => act.run('withdrawDirective', { directiveId, reason })}
      onClose={onClose}
    />
  );
}
