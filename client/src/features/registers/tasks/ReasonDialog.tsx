import type { TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { DateField } from '../../../ui/DateField/DateField.tsx';
import { TextArea } from '../../../ui/TextArea/TextArea.tsx';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import styles from '../Registers.module.css';
import { registersTexts } from '../registersTexts.ts';
import { useCommitteeAct } from '../useCommitteeAct.ts';

interface ReasonDialogProps {
  readonly act: 'return' | 'extend' | 'close' | 'reopen';
  readonly task: TaskRow;
  readonly onClose: () => void;
}

const LONGEST = 2_000;

/** Returning, extending, closing and taking up again: each with its reason, extending with the new day. */
export function ReasonDialog({ act, task, onClose }: ReasonDialogProps) {
  const texts = useTexts(registersTexts);
  const { send, isPending, sentence } = useCommitteeAct();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const [wasSubmitted, setSubmitted] = useState(false);
  const words = {
    return: { title: texts.returnReport, help: texts.returnHelp },
    extend: { title: task.due === null ? texts.setDeadline : texts.extend, help: null },
    close: { title: texts.close, help: texts.closeHelp },
    reopen: { title: texts.reopen, help: texts.reopenHelp },
  }[act];
  const lacksReason = reason.trim() === '';
  const lacksDay = act === 'extend' && until === null;
  const { sessionId, directiveId, addresseeUnitId } = task;
  const payload = { sessionId, directiveId, addresseeUnitId, reason: reason.trim() };
  const run = () => {
    switch (act) {
      case 'return':
        return send({ type: 'returnReport', payload });
      case 'extend':
        return send({ type: 'extendDeadline', payload: { ...payload, until: until ?? '' } });
      case 'close':
        return send({ type: 'closeDirective', payload });
      case 'reopen':
        return send({ type: 'reopenDirective', payload });
      default:
        return act satisfies never;
    }
  };
  return (
    <FormDialog
      title={words.title}
      submitLabel={words.title}
      isPending={isPending}
      sentence={sentence}
      onClose={onClose}
      onSubmit={async () => {
        setSubmitted(true);
        if (!lacksReason && !lacksDay && (await run())) onClose();
      }}
    >
      <p className={styles.said}>“{task.text}”</p>
      {act === 'extend' ? (
        <DateField
          label={texts.until}
          isRequired
          autoFocus
          value={until}
          onChange={setUntil}
          error={wasSubmitted && lacksDay ? texts.untilNeeded : null}
        />
      ) : null}
      <TextArea
        label={texts.reason}
        {...(words.help === null ? {} : { description: words.help })}
        isRequired
        autoFocus={act !== 'extend'}
        limit={LONGEST}
        value={reason}
        onChange={setReason}
        error={wasSubmitted && lacksReason ? texts.reasonNeeded : null}
      />
    </FormDialog>
  );
}
