import type { AgendaItem, AgendaItemDetails } from '@diemcau/shared/session/agenda/state';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { unitName } from '../../session/names.ts';
import { units } from '../../session/selectors.ts';
import { useSessionState } from '../../session/useSession.ts';
import { sessionWords } from '../../session/words.ts';
import { ComboBox } from '../../ui/ComboBox/ComboBox.tsx';
import { NumberField } from '../../ui/NumberField/NumberField.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import styles from './Preparation.module.css';
import { preparationTexts } from './preparationTexts.ts';

export const KINDS = ['report', 'discussion', 'decision', 'toNote'] as const;

export const emptyItem: AgendaItemDetails = {
  title: '',
  kind: 'discussion',
  plannedMinutes: null,
  responsibleUnitId: null,
};

export const detailsOfItem = (item: AgendaItem): AgendaItemDetails => ({
  title: item.title,
  kind: item.kind,
  plannedMinutes: item.plannedMinutes,
  responsibleUnitId: item.responsibleUnitId,
});

interface ItemFieldsProps {
  readonly value: AgendaItemDetails;
  readonly onChange: (item: AgendaItemDetails) => void;
  /** Whether a missing title is pointed out. */
  readonly showsFaults: boolean;
}

/** What an agenda item is: its words, kind, planned time and who is responsible. */
export function ItemFields({ value, onChange, showsFaults }: ItemFieldsProps) {
  const texts = useTexts(preparationTexts);
  const words = useTexts(sessionWords);
  const language = useLanguage();
  const options = useSessionState(units).map((unit) => ({
    id: unit.unitId,
    label: unitName(unit, language),
  }));
  const change = (part: Partial<AgendaItemDetails>) => onChange({ ...value, ...part });
  return (
    <>
      <TextArea
        label={texts.itemTitle}
        rows={2}
        isRequired
        autoFocus
        value={value.title}
        onChange={(title) => change({ title })}
        error={showsFaults && value.title.trim() === '' ? texts.itemTitleNeeded : null}
      />
      <div className={styles.pair}>
        <Select
          label={texts.itemKind}
          options={KINDS.map((id) => ({ id, label: words.itemKind[id] }))}
          value={value.kind}
          onChange={(id) => change({ kind: KINDS.find((kind) => kind === id) ?? 'discussion' })}
        />
        <NumberField
          label={texts.minutes}
          unit={texts.minutesUnit}
          minValue={1}
          maxValue={1440}
          value={value.plannedMinutes}
          onChange={(plannedMinutes) => change({ plannedMinutes })}
        />
      </div>
      <ComboBox
        label={texts.responsible}
        options={options}
        value={value.responsibleUnitId}
        onChange={(responsibleUnitId) => change({ responsibleUnitId })}
      />
    </>
  );
}
