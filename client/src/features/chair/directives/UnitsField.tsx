import type { Unit } from '@diemcau/shared/session/lifecycle/state';
import { X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { unitName } from '../../../session/names.ts';
import { units } from '../../../session/selectors.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { ComboBox } from '../../../ui/ComboBox/ComboBox.tsx';
import styles from '../Chair.module.css';
import { directiveTexts } from './directiveTexts.ts';

interface UnitsFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: readonly string[];
  readonly onChange: (unitIds: readonly string[]) => void;
  /** Units that stand elsewhere already. */
  readonly taken: readonly string[];
}

/** Agencies first: they lead; localities mostly work with them. */
const agenciesFirst = (list: readonly Unit[]): readonly Unit[] => [
  ...list.filter(({ kind }) => kind === 'agency'),
  ...list.filter(({ kind }) => kind !== 'agency'),
];

/** One or a few of the session's units, found by typing; those chosen stand above. */
export function UnitsField({ label, description, value, onChange, taken }: UnitsFieldProps) {
  const all = useSessionState(units);
  const language = useLanguage();
  const texts = useTexts(directiveTexts);
  const chosen = value.flatMap((id) => all.find(({ unitId }) => unitId === id) ?? []);
  const options = agenciesFirst(all)
    .filter(({ unitId }) => !value.includes(unitId) && !taken.includes(unitId))
    .map((unit) => ({ id: unit.unitId, label: unitName(unit, language) }));
  const list = useRef<HTMLUListElement>(null);
  const count = useRef(value.length);
  // The box that had the focus is gone; from what was chosen, Tab leads on to the next field.
  useLayoutEffect(() => {
    if (value.length > count.current) {
      list.current?.querySelector<HTMLElement>('li:last-child button')?.focus();
    }
    count.current = value.length;
  }, [value.length]);
  return (
    <div className={styles.units}>
      <ComboBox
        // Another list of options, another box: it keeps the options that it began with.
        key={value.length + taken.length}
        label={label}
        description={description ?? null}
        options={options}
        value={null}
        onChange={(id) => {
          if (id !== null) onChange([...value, id]);
        }}
        placeholder={texts.addUnit}
      />
      {chosen.length === 0 ? null : (
        <ul ref={list} className={styles.chosen}>
          {chosen.map((unit) => (
            <li key={unit.unitId}>
              <Button
                icon={X}
                aria-label={texts.removeUnit(unitName(unit, language))}
                onPress={() => onChange(value.filter((id) => id !== unit.unitId))}
              >
                {unitName(unit, language)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
