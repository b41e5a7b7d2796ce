import { categories } from '@diemcau/shared/committee/categories';
import type { SessionState } from '@diemcau/shared/session/state';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { browserTexts } from './browserTexts.ts';
import { isFiltering, noFilter, type ObstacleFilter } from './filterObstacles.ts';
import styles from './ObstacleBrowser.module.css';

const ALL = 'all';

interface FilterFieldsProps {
  readonly state: Pick<SessionState, 'lifecycle'>;
  readonly filter: ObstacleFilter;
  readonly onChange: (filter: ObstacleFilter) => void;
}

/** Words to look for, and on demand programme, kind and standing. */
export function FilterFields({ state, filter, onChange }: FilterFieldsProps) {
  const texts = useTexts(browserTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <TextField
          label={texts.search}
          type="search"
          value={filter.typed}
          onChange={(typed) => onChange({ ...filter, typed })}
        />
        <Button
          icon={SlidersHorizontal}
          aria-expanded={isOpen}
          onPress={() => {
            if (isOpen && isFiltering(filter)) onChange({ ...noFilter, typed: filter.typed });
            setOpen(!isOpen);
          }}
        >
          {texts.filters}
        </Button>
      </div>
      {isOpen ? <Conditions state={state} filter={filter} onChange={onChange} /> : null}
    </div>
  );
}

function Conditions({ state, filter, onChange }: FilterFieldsProps) {
  const texts = useTexts(browserTexts);
  const language = useLanguage();
  const all = { id: ALL, label: texts.all };
  const orNull = (id: string) => (id === ALL ? null : id);
  const { programmes, programmeOrder } = state.lifecycle;
  return (
    <div className={styles.conditions}>
      <Select
        label={texts.standing}
        options={Object.entries(texts.standings).map(([id, label]) => ({ id, label }))}
        value={filter.standing}
        onChange={(id) => onChange({ ...filter, standing: standingIn(id) })}
      />
      <Select
        label={texts.programme}
        options={[
          all,
          ...programmeOrder
            .flatMap((id) => programmes[id] ?? [])
            .map(({ programmeId, shortName }) => ({
              id: programmeId,
              label: (language === 'en' ? shortName.en : null) ?? shortName.vi,
            })),
        ]}
        value={filter.programmeId ?? ALL}
        onChange={(id) => onChange({ ...filter, programmeId: orNull(id) })}
      />
      <Select
        label={texts.category}
        options={[
          all,
          ...categories.map(({ categoryId, name }) => ({ id: categoryId, label: name[language] })),
        ]}
        value={filter.categoryId ?? ALL}
        onChange={(id) => onChange({ ...filter, categoryId: orNull(id) })}
      />
    </div>
  );
}

const standings: readonly ObstacleFilter['standing'][] = ['all', 'open', 'answered', 'settled'];

const standingIn = (id: string): ObstacleFilter['standing'] =>
  standings.find((standing) => standing === id) ?? 'all';
