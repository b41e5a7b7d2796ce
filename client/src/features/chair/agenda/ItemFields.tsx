import type { AgendaItem } from '@diemcau/shared/session/agenda/state';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { unitName } from '../../../session/names.ts';
import { agendaItems, units } from '../../../session/selectors.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { sessionWords } from '../../../session/words.ts';
import { ComboBox } from '../../../ui/ComboBox/ComboBox.tsx';
import { NumberField } from '../../../ui/NumberField/NumberField.tsx';
import { Select } from '../../../ui/Select/Select.tsx';
import { TextArea } from '../../../ui/TextArea/TextArea.tsx';
import { agendaTexts } from './agendaTexts.ts';
import type { ItemForm } from './itemForm.ts';

const KINDS: readonly AgendaItem['kind'][] = ['report', 'discussion', 'decision', 'toNote'];

const isKind = (id: string): id is AgendaItem['kind'] => KINDS.some((kind) => kind === id);

interface ItemFieldsProps {
  readonly form: ItemForm;
  readonly onChange: (form: ItemForm) => void;
}

export function ItemFields({ form, onChange }: ItemFieldsProps) {
  const all = useSessionState(units);
  const language = useLanguage();
  const texts = useTexts(agendaTexts);
  const words = useTexts(sessionWords);
  return (
    <>
      <TextArea
        label={texts.title}
        value={form.title}
        onChange={(title) => onChange({ ...form, title })}
        limit={500}
        rows={2}
        isRequired
        autoFocus
      />
      <Select
        label={texts.kind}
        options={KINDS.map((id) => ({ id, label: words.itemKind[id] }))}
        value={form.kind}
        onChange={(id) => isKind(id) && onChange({ ...form, kind: id })}
      />
      <NumberField
        label={texts.minutes}
        unit={texts.minutesUnit}
        value={form.plannedMinutes}
        onChange={(plannedMinutes) => onChange({ ...form, plannedMinutes })}
        minValue={1}
        maxValue={1_440}
      />
      <ComboBox
        label={texts.responsible}
        options={all.map((unit) => ({ id: unit.unitId, label: unitName(unit, language) }))}
        value={form.responsibleUnitId}
        onChange={(responsibleUnitId) => onChange({ ...form, responsibleUnitId })}
        placeholder={texts.nobody}
      />
    </>
  );
}

const FIRST = 'first';

interface PlaceFieldProps {
  readonly afterItemId: string | null;
  readonly onChange: (afterItemId: string | null) => void;
}

/** Where a new item goes. */
export function PlaceField({ afterItemId, onChange }: PlaceFieldProps) {
  const items = useSessionState(agendaItems);
  const texts = useTexts(agendaTexts);
  return (
    <Select
      label={texts.after}
      options={[
        { id: FIRST, label: texts.first },
        ...items.map(({ itemId, title }) => ({ id: itemId, label: texts.afterItem(title) })),
      ]}
      value={afterItemId ?? FIRST}
      onChange={(id) => onChange(id === FIRST ? null : id)}
    />
  );
}
