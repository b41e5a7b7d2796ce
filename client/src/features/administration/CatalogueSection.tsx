import type { Catalogue } from '@diemcau/shared/protocol/api/catalogue';
import { Pencil, SearchX } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { containsPlainly } from '../../i18n/plainLetters.ts';
import { useTexts } from '../../i18n/texts.ts';
import { putUnit } from '../../session/catalogueApi.ts';
import { unitName } from '../../session/names.ts';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { VirtualList } from '../../ui/VirtualList/VirtualList.tsx';
import styles from './Administration.module.css';
import { administrationTexts } from './administrationTexts.ts';
import { NameDialog } from './NameDialog.tsx';
import { ProgrammesSection } from './ProgrammesSection.tsx';

interface CatalogueSectionProps {
  readonly catalogue: Catalogue;
  readonly onChanged: () => void;
}

type CatalogueUnit = Catalogue['units'][number];

/** Names of units and programmes, for the sessions to come. */
export function CatalogueSection({ catalogue, onChanged }: CatalogueSectionProps) {
  const texts = useTexts(administrationTexts);
  return (
    <>
      <p className={styles.small}>{texts.catalogueHelp}</p>
      <ProgrammesSection programmes={catalogue.programmes} onChanged={onChanged} />
      <UnitsSection catalogue={catalogue} onChanged={onChanged} />
    </>
  );
}

function UnitsSection({ catalogue, onChanged }: CatalogueSectionProps) {
  const texts = useTexts(administrationTexts);
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [editing, setEditing] = useState<CatalogueUnit | null>(null);
  const shown = catalogue.units.filter(({ name }) =>
    containsPlainly(`${name.vi} ${name.en ?? ''}`, typed),
  );
  return (
    <section className={styles.section} aria-label={texts.units}>
      <div className={styles.toolbar}>
        <div>
          <h2>{texts.units}</h2>
          <p className={styles.small}>{texts.unitsOn(formatDate(catalogue.date))}</p>
        </div>
        <TextField label={texts.find} type="search" value={typed} onChange={setTyped} />
      </div>
      <div className={styles.list}>
        <VirtualList
          label={texts.units}
          items={shown}
          getKey={({ unitId }) => unitId}
          estimateHeight={68}
          empty={<EmptyState icon={SearchX} title={texts.nothingFound} />}
          renderItem={(unit) => (
            <div className={styles.row}>
              <div>
                <p>{unitName(unit, language)}</p>
                <p className={styles.small}>
                  {[texts.kind[unit.kind], unit.code].filter((part) => part !== null).join(' · ')}
                </p>
              </div>
              <IconButton
                icon={Pencil}
                label={`${texts.edit}: ${unit.name.vi}`}
                onPress={() => setEditing(unit)}
              />
            </div>
          )}
        />
      </div>
      {editing === null ? null : (
        <NameDialog
          title={texts.editUnit}
          name={editing.name}
          checked={null}
          onSend={({ vi, en }) => {
            const { unitId, ...unit } = editing;
            return putUnit(unitId, { ...unit, name: { vi, en } });
          }}
          onSaved={() => {
            setEditing(null);
            onChanged();
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}
