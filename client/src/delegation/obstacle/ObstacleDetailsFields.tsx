import { categories } from '@diemcau/shared/committee/categories';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { sessionWords } from '../../session/words.ts';
import { Disclosure } from '../../ui/Disclosure/Disclosure.tsx';
import { MultiSelect } from '../../ui/MultiSelect/MultiSelect.tsx';
import type { Option } from '../../ui/Option/Option.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import forms from '../forms/Forms.module.css';
import {
  type Filled,
  isLevel,
  type ObstacleForm,
  type SuggestedField,
  say,
  sayProgrammes,
} from './obstacleForm.ts';
import { obstacleTexts } from './obstacleTexts.ts';
import { useProgrammeOptions } from './programmeOptions.ts';

const NOT_SAID = 'not-said';
const SENTENCE = 2_000;

interface ObstacleDetailsFieldsProps {
  readonly form: ObstacleForm;
  readonly filled: Filled;
  readonly isExpanded: boolean;
  readonly onChange: (form: ObstacleForm) => void;
}

/** What may be said about an obstacle beside its sentence; none of it must be. */
export function ObstacleDetailsFields(props: ObstacleDetailsFieldsProps) {
  const texts = useTexts(obstacleTexts);
  const [isOpen, setOpen] = useState(props.isExpanded);
  return (
    <Disclosure title={texts.more} isExpanded={isOpen} onExpandedChange={setOpen}>
      {/* While closed it costs nothing: every key typed above would draw it anew. */}
      {isOpen ? <DetailsFields {...props} /> : null}
    </Disclosure>
  );
}

function DetailsFields(props: ObstacleDetailsFieldsProps) {
  const { form, filled, onChange } = props;
  const texts = useTexts(obstacleTexts);
  const noteOf = (field: SuggestedField): string | null =>
    filled.suggestedFields.includes(field) ? texts.suggested : null;
  return (
    <div className={forms.below}>
      <TextArea
        label={texts.proposal}
        description={texts.proposalHelp}
        rows={2}
        limit={10_000}
        value={form.proposal}
        onChange={(proposal) => onChange({ ...form, proposal })}
      />
      <ClassFields {...props} noteOf={noteOf} />
      <div className={forms.pair}>
        <TextField
          label={texts.legalText}
          description={noteOf('legalText') ?? texts.legalTextExample}
          maxLength={SENTENCE}
          value={filled.form.legalText}
          onChange={(value) => onChange(say(form, 'legalText', value))}
        />
        <TextField
          label={texts.since}
          description={noteOf('since') ?? texts.sinceExample}
          maxLength={SENTENCE}
          value={filled.form.since}
          onChange={(value) => onChange(say(form, 'since', value))}
        />
      </div>
      <MultiSelect
        label={texts.programmes}
        options={useProgrammeOptions()}
        value={filled.form.programmes}
        onChange={(keys) => onChange(sayProgrammes(form, keys, filled.suggestedProgrammes))}
      />
    </div>
  );
}

interface ClassFieldsProps extends Omit<ObstacleDetailsFieldsProps, 'isExpanded'> {
  readonly noteOf: (field: SuggestedField) => string | null;
}

function ClassFields({ form, filled, onChange, noteOf }: ClassFieldsProps) {
  const texts = useTexts(obstacleTexts);
  const words = useTexts(sessionWords);
  const language = useLanguage();
  const notSaid: Option = { id: NOT_SAID, label: texts.notSaid };
  return (
    <div className={forms.pair}>
      <Select
        label={texts.category}
        description={noteOf('categoryId')}
        options={[
          notSaid,
          ...categories.map(({ categoryId, name }) => ({ id: categoryId, label: name[language] })),
        ]}
        value={filled.form.categoryId ?? NOT_SAID}
        onChange={(id) => onChange(say(form, 'categoryId', id === NOT_SAID ? null : id))}
      />
      <Select
        label={texts.level}
        description={noteOf('level')}
        options={[notSaid, ...Object.entries(words.level).map(([id, label]) => ({ id, label }))]}
        value={filled.form.level ?? NOT_SAID}
        onChange={(id) => onChange(say(form, 'level', isLevel(id) ? id : null))}
      />
    </div>
  );
}
