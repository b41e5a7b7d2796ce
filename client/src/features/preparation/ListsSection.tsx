import type { Catalogue } from '@diemcau/shared/protocol/api/catalogue';
import type { Unit } from '@diemcau/shared/session/lifecycle/state';
import { useCallback, useMemo, useState } from 'react';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { formatDate } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { dayOf } from '../../i18n/vietnameseTime.ts';
import { readCatalogue } from '../../session/catalogueApi.ts';
import { unitName } from '../../session/names.ts';
import { units } from '../../session/selectors.ts';
import { useSessionState } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Checkbox } from '../../ui/Checkbox/Checkbox.tsx';
import { Disclosure } from '../../ui/Disclosure/Disclosure.tsx';
import { LoadedView } from '../../view/Request/LoadedView.tsx';
import { useLoaded } from '../../view/Request/useLoaded.ts';
import { choicesOf, equipmentOf } from './equipment.ts';
import styles from './Preparation.module.css';
import { preparationTexts } from './preparationTexts.ts';
import { SaveBar } from './SaveBar.tsx';

/** Which programmes and units the session may speak of: copies of the catalogue of its day. */
export function ListsSection() {
  const texts = useTexts(preparationTexts);
  const startsAt = useSessionState(({ lifecycle }) => lifecycle.details?.startsAt ?? null);
  const day = startsAt === null ? null : dayOf(startsAt);
  const { loaded, reload } = useLoaded(useCallback(() => readCatalogue(day), [day]));
  return (
    <LoadedView loaded={loaded} failure={texts.catalogueFailure} onRetry={reload}>
      {(catalogue) => <ListsFields key={catalogue.date} catalogue={catalogue} />}
    </LoadedView>
  );
}

const KINDS: readonly Unit['kind'][] = ['province', 'district', 'commune', 'agency', 'body'];

function ListsFields({ catalogue }: { readonly catalogue: Catalogue }) {
  const texts = useTexts(preparationTexts);
  const language = useLanguage();
  const unitsHeld = useSessionState(units);
  const programmesHeld = useSessionState(({ lifecycle }) =>
    lifecycle.programmeOrder.flatMap((id) => lifecycle.programmes[id] ?? []),
  );
  const held = { units: unitsHeld, programmes: programmesHeld };
  const heldIds = [
    ...unitsHeld.map(({ unitId }) => unitId),
    ...programmesHeld.map(({ programmeId }) => programmeId),
  ];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(heldIds));
  const inForce = useMemo(() => new Set(catalogue.units.map(({ unitId }) => unitId)), [catalogue]);
  const choices = choicesOf(held, catalogue);
  const isChanged = chosen.size !== heldIds.length || heldIds.some((id) => !chosen.has(id));
  /** Ticks within one group; what the other groups have stays. */
  const choose = (among: readonly string[], ticked: readonly string[]) =>
    setChosen(new Set([...chosen].filter((id) => !among.includes(id)).concat(ticked)));
  return (
    <div className={styles.form}>
      <p className={styles.quiet}>{texts.listsHelp}</p>
      <Group
        label={texts.programmes}
        options={choices.programmes.map(({ programmeId, shortName }) => ({
          id: programmeId,
          label: (language === 'en' ? shortName.en : null) ?? shortName.vi,
        }))}
        chosen={chosen}
        onChoose={choose}
      />
      <div className={styles.toolbar}>
        <p className={styles.quiet}>
          {texts.inForce(formatDate(catalogue.date))} ·{' '}
          {texts.chosenUnits(choices.units.filter(({ unitId }) => chosen.has(unitId)).length)}
        </p>
        <Button onPress={() => setChosen(new Set([...chosen, ...inForce]))}>
          {texts.allInForce}
        </Button>
      </div>
      {KINDS.map((kind) => {
        const options = choices.units
          .filter((unit) => unit.kind === kind)
          .map((unit) => ({
            id: unit.unitId,
            label: inForce.has(unit.unitId)
              ? unitName(unit, language)
              : `${unitName(unit, language)} (${texts.noLongerInForce})`,
          }));
        return options.length === 0 ? null : (
          <Disclosure
            key={kind}
            title={texts.kind[kind]}
            count={options.length}
            defaultExpanded={kind !== 'commune'}
          >
            <Group
              label={texts.kind[kind]}
              options={options}
              chosen={chosen}
              onChoose={choose}
              isNamed={false}
            />
          </Disclosure>
        );
      })}
      <SaveBar
        type="equipSession"
        payload={equipmentOf(choices, chosen)}
        isChanged={isChanged}
        onSaved={() => undefined}
      />
    </div>
  );
}

interface GroupProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (among: readonly string[], ticked: readonly string[]) => void;
  /** Whether the label is shown, where no heading above says it. */
  readonly isNamed?: boolean;
}

function Group({ label, options, chosen, onChoose, isNamed = true }: GroupProps) {
  const among = options.map(({ id }) => id);
  return (
    <CheckboxGroup
      aria-label={label}
      value={among.filter((id) => chosen.has(id))}
      onChange={(ticked) => onChoose(among, ticked)}
    >
      {isNamed ? <h3>{label}</h3> : null}
      <div className={styles.units}>
        {options.map((option) => (
          <Checkbox key={option.id} value={option.id}>
            {option.label}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
