import type { RegisterFilter } from '@diemcau/shared/protocol/api/followUp';
import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ComboBox } from '../../ui/ComboBox/ComboBox.tsx';
import type { Option } from '../../ui/Option/Option.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import styles from './Registers.module.css';
import { isNarrowed } from './registerAddress.ts';
import { registersTexts } from './registersTexts.ts';
import { useRegisterView } from './useRegisterView.ts';

interface RegisterFiltersProps {
  /** How many are left, of how many. */
  readonly found: number;
  readonly all: number;
  /** The conditions of this register, shown on demand. */
  readonly children: ReactNode;
}

/** Words to look for, and on demand what else the register is narrowed to. */
export function RegisterFilters({ found, all, children }: RegisterFiltersProps) {
  const texts = useTexts(registersTexts);
  const { view, show } = useRegisterView();
  const hasConditions = Object.values(view.filter).some((value) => value !== undefined);
  const [isOpen, setOpen] = useState(hasConditions);
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <TextField
          label={texts.search}
          type="search"
          value={view.typed}
          onChange={(typed) => show({ typed })}
        />
        <Button icon={SlidersHorizontal} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {texts.filters}
        </Button>
      </div>
      {isOpen ? <div className={styles.conditions}>{children}</div> : null}
      {isNarrowed(view) ? (
        <p role="status" className={styles.narrowed}>
          {texts.narrowed(found, all)}
          <Button kind="bare" onPress={() => show({ typed: '', filter: {} })}>
            {texts.clear}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

const ALL = 'all';
const MANY = 12;

interface ConditionProps {
  readonly label: string;
  readonly name: Exclude<keyof RegisterFilter, 'state' | 'obstacleState'>;
  readonly options: readonly Option[];
}

/** One condition: a list where there are few to choose from, a field to type in where there are many. */
export function Condition({ label, name, options }: ConditionProps) {
  const texts = useTexts(registersTexts);
  const { view, show } = useRegisterView();
  const value = view.filter[name] ?? null;
  const choose = (id: string | null) =>
    show({ filter: { ...view.filter, [name]: id === null || id === ALL ? undefined : id } });
  if (options.length > MANY) {
    return (
      <ComboBox
        label={label}
        options={options}
        value={value}
        onChange={choose}
        placeholder={texts.all}
      />
    );
  }
  return (
    <Select
      label={label}
      options={[{ id: ALL, label: texts.all }, ...options]}
      value={value ?? ALL}
      onChange={choose}
    />
  );
}
