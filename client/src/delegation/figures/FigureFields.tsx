import type { Unit } from '@diemcau/shared/session/lifecycle/state';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { unitName } from '../../session/names.ts';
import { units } from '../../session/selectors.ts';
import { useSessionState } from '../../session/useSession.ts';
import { sessionWords } from '../../session/words.ts';
import { DateField } from '../../ui/DateField/DateField.tsx';
import { Disclosure } from '../../ui/Disclosure/Disclosure.tsx';
import { MultiSelect } from '../../ui/MultiSelect/MultiSelect.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import forms from '../forms/Forms.module.css';
import { useProgrammeOptions } from '../obstacle/programmeOptions.ts';
import {
  type FigureField,
  type FigureForm,
  isFigureKind,
  isSource,
  type Reading,
  readAmount,
  readRate,
} from './figureForm.ts';
import { figureTexts } from './figureTexts.ts';

const NOT_SAID = 'not-said';

interface FigureFieldsProps {
  readonly form: FigureForm;
  /** The figure that is revised: it is no part of itself. */
  readonly figureId: string | null;
  readonly faults: ReadonlySet<FigureField>;
  readonly onChange: (form: FigureForm) => void;
}

/** The figure's fields: what it is of and its numbers first, the rest on demand. */
export function FigureFields(props: FigureFieldsProps) {
  const { form, faults, onChange } = props;
  const texts = useTexts(figureTexts);
  return (
    <>
      <TextField
        label={texts.label}
        description={texts.labelExample}
        isRequired
        autoFocus
        maxLength={500}
        error={faults.has('label') ? texts.labelNeeded : null}
        value={form.label}
        onChange={(label) => onChange({ ...form, label })}
      />
      <div className={forms.pair}>
        <TypedField
          label={texts.plan}
          example={texts.amountExample}
          unclear={texts.unclear}
          typed={form.plan}
          read={readAmount(form.plan)}
          isFaulty={faults.has('plan')}
          onChange={(plan) => onChange({ ...form, plan })}
        />
        <TypedField
          label={texts.disbursed}
          example={texts.amountExample}
          unclear={texts.unclear}
          typed={form.disbursed}
          read={readAmount(form.disbursed)}
          isFaulty={faults.has('disbursed')}
          onChange={(disbursed) => onChange({ ...form, disbursed })}
        />
        <TypedField
          label={texts.rate}
          example={texts.rateExample}
          unclear={texts.rateUnclear}
          typed={form.rate}
          read={readRate(form.rate)}
          isFaulty={faults.has('rate')}
          onChange={(rate) => onChange({ ...form, rate })}
        />
        <DateField
          label={texts.asOf}
          value={form.asOf}
          onChange={(asOf) => onChange({ ...form, asOf })}
        />
      </div>
      <Further {...props} />
    </>
  );
}

function Further(props: FigureFieldsProps) {
  const texts = useTexts(figureTexts);
  const [isOpen, setOpen] = useState(props.figureId !== null);
  return (
    <Disclosure title={texts.more} isExpanded={isOpen} onExpandedChange={setOpen}>
      {/* While closed it costs nothing: every key typed above would draw it anew. */}
      {isOpen ? <FurtherFields {...props} /> : null}
    </Disclosure>
  );
}

interface TypedFieldProps {
  readonly label: string;
  readonly example: string;
  readonly unclear: string;
  readonly typed: string;
  readonly read: Reading<unknown>;
  /** It stood in the way of sending. */
  readonly isFaulty: boolean;
  readonly onChange: (typed: string) => void;
}

/** A number in words, with what was understood said under it while it is typed. */
function TypedField(props: TypedFieldProps) {
  const { read, typed, isFaulty } = props;
  const texts = useTexts(figureTexts);
  const note = read.kind === 'read' ? texts.understood(read.words) : props.example;
  const isUnclear = read.kind === 'unclear' && (isFaulty || typed.trim().includes(' '));
  return (
    <TextField
      label={props.label}
      description={isUnclear ? null : note}
      error={isUnclear ? props.unclear : null}
      value={typed}
      onChange={props.onChange}
    />
  );
}

function FurtherFields({ form, figureId, onChange }: FigureFieldsProps) {
  const texts = useTexts(figureTexts);
  const words = useTexts(sessionWords);
  const language = useLanguage();
  const unitList = useSessionState(units);
  const figures = useSessionState(({ funding }) =>
    funding.order
      .flatMap((id) => funding.byId[id] ?? [])
      .filter((figure) => figure.withdrawn === null && figure.figureId !== figureId),
  );
  const programmes = useProgrammeOptions();
  const notSaid = { id: NOT_SAID, label: texts.notSaid };
  const optionOf = (unit: Unit) => ({ id: unit.unitId, label: unitName(unit, language) });
  const optionsOf = (names: Readonly<Record<string, string>>) => [
    notSaid,
    ...Object.entries(names).map(([id, label]) => ({ id, label })),
  ];
  const orNull = (id: string) => (id === NOT_SAID ? null : id);
  return (
    <div className={forms.below}>
      <div className={forms.pair}>
        <TextField
          label={texts.period}
          description={texts.periodExample}
          maxLength={500}
          value={form.period}
          onChange={(period) => onChange({ ...form, period })}
        />
        <Select
          label={texts.unit}
          options={[{ id: NOT_SAID, label: texts.wholeProvince }, ...unitList.map(optionOf)]}
          value={form.unitId ?? NOT_SAID}
          onChange={(id) => onChange({ ...form, unitId: orNull(id) })}
        />
        <Select
          label={texts.source}
          options={optionsOf(words.source)}
          value={form.source ?? NOT_SAID}
          onChange={(id) => onChange({ ...form, source: isSource(id) ? id : null })}
        />
        <Select
          label={texts.kind}
          options={optionsOf(words.figureKind)}
          value={form.kind ?? NOT_SAID}
          onChange={(id) => onChange({ ...form, kind: isFigureKind(id) ? id : null })}
        />
      </div>
      <Select
        label={texts.programme}
        options={[notSaid, ...programmes]}
        value={form.programme ?? NOT_SAID}
        onChange={(id) => onChange({ ...form, programme: orNull(id) })}
      />
      {figures.length === 0 ? null : (
        <MultiSelect
          label={texts.parts}
          description={texts.partsHelp}
          options={figures.map(({ figureId: id, label }) => ({ id, label }))}
          value={form.partIds}
          onChange={(partIds) => onChange({ ...form, partIds })}
        />
      )}
    </div>
  );
}
