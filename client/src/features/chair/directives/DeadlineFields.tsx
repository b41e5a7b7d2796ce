import { Plus, Trash2 } from 'lucide-react';
import { useTexts } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { DateField } from '../../../ui/DateField/DateField.tsx';
import { IconButton } from '../../../ui/IconButton/IconButton.tsx';
import { NumberField } from '../../../ui/NumberField/NumberField.tsx';
import { Select } from '../../../ui/Select/Select.tsx';
import { TextField } from '../../../ui/TextField/TextField.tsx';
import styles from '../Chair.module.css';
import {
  type DeadlineKind,
  type DirectiveForm,
  emptyStage,
  type StageForm,
} from './directiveForm.ts';
import { directiveTexts } from './directiveTexts.ts';

const KINDS: readonly DeadlineKind[] = ['date', 'month', 'urgent', 'none', 'notBefore', 'stages'];
const MOST_STAGES = 20;
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

const isKind = (id: string): id is DeadlineKind => KINDS.some((kind) => kind === id);

interface DeadlineFieldsProps {
  readonly form: DirectiveForm;
  readonly onChange: (changes: Partial<DirectiveForm>) => void;
}

/** By when: the kind, and what that kind needs. */
export function DeadlineFields({ form, onChange }: DeadlineFieldsProps) {
  const texts = useTexts(directiveTexts);
  return (
    <>
      <div className={styles.row}>
        <Select
          label={texts.deadlineKind}
          options={KINDS.map((id) => ({ id, label: texts.kinds[id] }))}
          value={form.kind}
          onChange={(id) => isKind(id) && onChange({ kind: id })}
        />
        {form.kind === 'date' || form.kind === 'notBefore' ? (
          <DateField
            label={texts.date}
            value={form.date}
            onChange={(date) => onChange({ date })}
            isRequired
          />
        ) : null}
        {form.kind === 'month' ? (
          <>
            <Select
              label={texts.month}
              options={MONTHS.map((id) => ({ id, label: id }))}
              value={form.month === null ? null : String(form.month)}
              onChange={(id) => onChange({ month: Number(id) })}
              isRequired
            />
            <NumberField
              label={texts.year}
              value={form.year}
              onChange={(year) => onChange({ year })}
              minValue={2000}
              maxValue={2100}
              isRequired
            />
          </>
        ) : null}
      </div>
      {form.kind === 'stages' ? (
        <Stages stages={form.stages} onChange={(stages) => onChange({ stages })} />
      ) : null}
    </>
  );
}

interface StagesProps {
  readonly stages: readonly StageForm[];
  readonly onChange: (stages: readonly StageForm[]) => void;
}

function Stages({ stages, onChange }: StagesProps) {
  const texts = useTexts(directiveTexts);
  const change = (place: number, changes: Partial<StageForm>) =>
    onChange(stages.map((stage, index) => (index === place ? { ...stage, ...changes } : stage)));
  return (
    <>
      {stages.map((stage, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stage has no other name than its place
        <fieldset key={index} className={styles.stage}>
          <legend className={styles.label}>{texts.stage(index + 1)}</legend>
          <div className={styles.row}>
            <TextField
              label={texts.stageWork}
              value={stage.work}
              onChange={(work) => change(index, { work })}
            />
            <DateField
              label={texts.date}
              value={stage.date}
              onChange={(date) => change(index, { date })}
            />
            <TextField
              label={texts.recipient}
              value={stage.recipient}
              onChange={(recipient) => change(index, { recipient })}
            />
            {stages.length === 1 ? null : (
              <IconButton
                icon={Trash2}
                label={texts.removeStage(index + 1)}
                onPress={() => onChange(stages.filter((_, place) => place !== index))}
              />
            )}
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          kind="bare"
          icon={Plus}
          isDisabled={stages.length >= MOST_STAGES}
          onPress={() => onChange([...stages, emptyStage])}
        >
          {texts.addStage}
        </Button>
      </div>
    </>
  );
}
