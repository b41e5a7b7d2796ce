import { useTexts } from '../../i18n/texts.ts';
import { useDraft } from '../../session/useDraft.ts';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import { delegationTexts } from '../delegationTexts.ts';
import { FormDialog } from '../forms/FormDialog.tsx';
import { isText } from '../forms/isText.ts';
import type { Opened } from '../forms/opened.ts';
import { useSubmit } from '../forms/useSubmit.ts';

interface MessageDialogProps {
  readonly opened: Extract<Opened, { readonly kind: 'message' }>;
  readonly onClose: () => void;
}

/** A refused message, to be corrected and sent again. */
export function MessageDialog({ opened, onClose }: MessageDialogProps) {
  const texts = useTexts(delegationTexts);
  const draft = useDraft(`message:${opened.replaces ?? 'new'}`, opened.start, isText);
  const submit = useSubmit(opened.replaces);
  const text = draft.value.trim();
  async function send(): Promise<void> {
    if (text === '' || !(await submit.run('sendMessage', { channel: 'all', text }))) return;
    draft.clear();
    onClose();
  }
  return (
    <FormDialog
      title={texts.messages}
      submitLabel={texts.sendMessage}
      submit={submit}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <TextArea
        label={texts.message}
        autoFocus
        limit={4_000}
        value={draft.value}
        onChange={draft.change}
      />
    </FormDialog>
  );
}
