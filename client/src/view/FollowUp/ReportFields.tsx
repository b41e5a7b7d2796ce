import { Paperclip, X } from 'lucide-react';
import { useId, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTexts } from '../../i18n/texts.ts';
import { type FollowUpSide, uploadAttachment } from '../../session/followUpApi.ts';
import { announce } from '../../ui/Announcer/announce.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Checkbox } from '../../ui/Checkbox/Checkbox.tsx';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { NumberField } from '../../ui/NumberField/NumberField.tsx';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import { RefusalNote } from '../Act/RefusalNote.tsx';
import { useCall } from '../Request/useCall.ts';
import styles from './FollowUp.module.css';
import { followUpTexts } from './followUpTexts.ts';
import type { ReportFile, ReportForm } from './reportForm.ts';

const LONGEST = 10_000;

interface ReportFieldsProps {
  readonly form: ReportForm;
  readonly onChange: (form: ReportForm) => void;
  /** Where the file goes. */
  readonly side: FollowUpSide;
  readonly isTextMissing: boolean;
}

/** What a report on a task asks for: one sentence is enough. */
export function ReportFields({ form, onChange, side, isTextMissing }: ReportFieldsProps) {
  const texts = useTexts(followUpTexts);
  const change = (part: Partial<ReportForm>) => onChange({ ...form, ...part });
  return (
    <div className={styles.fields}>
      <TextArea
        label={texts.text}
        isRequired
        autoFocus
        limit={LONGEST}
        value={form.text}
        onChange={(text) => change({ text })}
        error={isTextMissing ? texts.textNeeded : null}
      />
      <NumberField
        label={texts.percentField}
        description={texts.percentHelp}
        unit="%"
        minValue={0}
        maxValue={100}
        value={form.percent}
        onChange={(percent) => change({ percent })}
      />
      <FileField file={form.file} side={side} onChange={(file) => change({ file })} />
      <Checkbox isSelected={form.claimsDone} onChange={(claimsDone) => change({ claimsDone })}>
        {texts.done}
      </Checkbox>
    </div>
  );
}

const TYPES = ['.pdf', '.docx', '.xlsx', '.png', '.jpg', '.jpeg'];
const LARGEST = 10 * 1024 * 1024;

interface FileFieldProps {
  readonly file: ReportFile | null;
  readonly side: FollowUpSide;
  readonly onChange: (file: ReportFile | null) => void;
}

/** Uploaded as soon as it is chosen, so that a refusal comes before the report is sent. */
function FileField({ file, side, onChange }: FileFieldProps) {
  const texts = useTexts(followUpTexts);
  const labelId = useId();
  const call = useCall();
  const [isTooLarge, setTooLarge] = useState(false);
  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    setTooLarge(chosen.size > LARGEST);
    if (chosen.size > LARGEST) return;
    const kept = await call.run(uploadAttachment(side, chosen));
    if (kept === null) return;
    announce(texts.fileSaved(kept.filename));
    onChange({ attachmentId: kept.attachmentId, filename: kept.filename });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would frame one button
    <div role="group" aria-labelledby={labelId} className={styles.fileField}>
      <span id={labelId} className={styles.label}>
        {texts.file}
      </span>
      {file === null ? (
        <FileTrigger acceptedFileTypes={TYPES} onSelect={(list) => void take(list?.[0])}>
          <Button icon={Paperclip} isPending={call.isPending}>
            {texts.chooseFile}
          </Button>
        </FileTrigger>
      ) : (
        <span className={styles.chosen}>
          <Paperclip size={16} aria-hidden="true" />
          {file.filename}
          <IconButton
            icon={X}
            label={texts.removeFile(file.filename)}
            onPress={() => onChange(null)}
          />
        </span>
      )}
      <span className={styles.quiet}>{texts.fileHelp}</span>
      <RefusalNote act={isTooLarge ? { sentence: texts.fileTooLarge } : call} />
    </div>
  );
}
