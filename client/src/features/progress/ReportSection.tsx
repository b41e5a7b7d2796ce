import type { AgencyEntry, TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { Send } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { freshCommandId } from '../../session/commandId.ts';
import { sendToCommittee } from '../../session/followUpApi.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { ReportFields } from '../../view/FollowUp/ReportFields.tsx';
import { emptyReport, reportOf } from '../../view/FollowUp/reportForm.ts';
import { useCall } from '../../view/Request/useCall.ts';
import styles from './Progress.module.css';
import { progressTexts } from './progressTexts.ts';
import { useReportDraft } from './useReportDraft.ts';

interface ReportSectionProps {
  readonly task: TaskRow;
  readonly agency: AgencyEntry;
  readonly onClose: () => void;
  readonly onSent: () => void;
}

/** The report on one task, written where the task stands. */
export function ReportSection({ task, agency, onClose, onSent }: ReportSectionProps) {
  const texts = useTexts(progressTexts);
  const call = useCall();
  const { unitId } = agency.unit;
  const draft = useReportDraft({ committeeId: agency.committeeId, unitId }, task);
  /** Kept until the report has arrived: sent again after a lost link, it is written down once. */
  const [commandId, setCommandId] = useState(freshCommandId);
  const [wasSubmitted, setSubmitted] = useState(false);
  const isTextMissing = draft.value.text.trim() === '';
  const { sessionId, directiveId } = task;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSubmitted(true);
    if (isTextMissing) return;
    const sent = await call.run(
      sendToCommittee('/api/agency', commandId, {
        type: 'reportProgress',
        payload: { sessionId, directiveId, addresseeUnitId: unitId, ...reportOf(draft.value) },
      }),
    );
    if (sent === null) return;
    draft.clear();
    showToast(texts.sent, { tone: 'good' });
    onSent();
  };
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={texts.reportOn(task.number)}
      onSubmit={(event) => void send(event)}
    >
      <p className={styles.quiet}>{draft.isRestored ? texts.restored : texts.draft}</p>
      <ReportFields
        form={draft.value}
        onChange={(form) => {
          draft.change(form);
          setCommandId(freshCommandId());
        }}
        side="/api/agency"
        isTextMissing={wasSubmitted && isTextMissing}
      />
      <RefusalNote act={call} />
      <div className={styles.acts}>
        <Button type="submit" kind="primary" icon={Send} isPending={call.isPending}>
          {texts.send}
        </Button>
        <Button onPress={onClose}>{texts.cancel}</Button>
        {draft.value === emptyReport ? null : (
          <Button kind="bare" onPress={draft.clear}>
            {texts.discard}
          </Button>
        )}
      </div>
    </form>
  );
}
