import type { SessionState } from '@diemcau/shared/session/state';
import { directiveSentence } from '@diemcau/shared/session/wording/directiveSentence';
import { useTexts } from '../../../i18n/texts.ts';
import { Disclosure } from '../../../ui/Disclosure/Disclosure.tsx';
import { TextArea } from '../../../ui/TextArea/TextArea.tsx';
import { TextField } from '../../../ui/TextField/TextField.tsx';
import styles from '../Chair.module.css';
import { DeadlineFields } from './DeadlineFields.tsx';
import { type DirectiveForm, detailsOf, draftOf, missingIn } from './directiveForm.ts';
import { directiveTexts } from './directiveTexts.ts';
import { UnitsField } from './UnitsField.tsx';

interface DirectiveFieldsProps {
  readonly state: SessionState;
  readonly form: DirectiveForm;
  readonly onChange: (changes: Partial<DirectiveForm>) => void;
}

/** What is to be done, who leads, by when; the rest is offered below. The sentence of the notice follows along. */
export function DirectiveFields({ state, form, onChange }: DirectiveFieldsProps) {
  const texts = useTexts(directiveTexts);
  const details = detailsOf(form);
  const missing = missingIn(form);
  const needs = { text: texts.needsText, lead: texts.needsLead, deadline: texts.needsDeadline };
  return (
    <>
      <TextArea
        label={texts.text}
        description={texts.textHelp}
        value={form.text}
        onChange={(text) => onChange({ text })}
        limit={10_000}
        isRequired
        autoFocus
      />
      <UnitsField
        label={texts.leads}
        description={texts.leadsHelp}
        value={form.leadUnitIds}
        onChange={(leadUnitIds) => onChange({ leadUnitIds })}
        taken={form.coordinatingUnitIds}
      />
      <DeadlineFields form={form} onChange={onChange} />
      <TextField
        label={texts.wording}
        description={texts.wordingHelp}
        value={form.deadlineWording}
        onChange={(deadlineWording) => onChange({ deadlineWording })}
      />
      <Disclosure
        title={texts.more}
        defaultExpanded={
          form.coordinatingUnitIds.length > 0 || form.addressees !== '' || form.conditions !== ''
        }
      >
        <div className={styles.form}>
          <UnitsField
            label={texts.coordinating}
            value={form.coordinatingUnitIds}
            onChange={(coordinatingUnitIds) => onChange({ coordinatingUnitIds })}
            taken={form.leadUnitIds}
          />
          <TextField
            label={texts.addressees}
            description={texts.addresseesHelp}
            value={form.addressees}
            onChange={(addressees) => onChange({ addressees })}
          />
          <TextArea
            label={texts.conditions}
            value={form.conditions}
            onChange={(conditions) => onChange({ conditions })}
            limit={2_000}
            rows={2}
          />
        </div>
      </Disclosure>
      <div>
        <p className={styles.label}>{texts.preview}</p>
        <p className={styles.preview} lang="vi">
          {details === null ? '…' : directiveSentence(state, draftOf(details))}
        </p>
        {missing === null ? null : <p className={styles.quiet}>{needs[missing]}</p>}
      </div>
    </>
  );
}
