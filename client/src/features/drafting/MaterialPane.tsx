import type { ConclusionSource } from '@diemcau/shared/session/conclusions/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { Inbox, SearchX } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type Language, useLanguage } from '../../i18n/language.ts';
import { containsPlainly } from '../../i18n/plainLetters.ts';
import { textsIn, useTexts } from '../../i18n/texts.ts';
import { pointName } from '../../session/names.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Checkbox } from '../../ui/Checkbox/Checkbox.tsx';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { VirtualList } from '../../ui/VirtualList/VirtualList.tsx';
import { programmeName } from '../../view/Obstacle/obstacleWords.ts';
import styles from './Drafting.module.css';
import { draftingTexts } from './draftingTexts.ts';
import { type Grouping, keyOf, type MaterialGroup, materialOf, usesOf } from './material.ts';
import { PieceCard } from './PieceCard.tsx';
import { pieceWords } from './pieceWords.ts';

interface MaterialPaneProps {
  readonly state: SessionState;
  readonly isLocked: boolean;
  readonly onAdd: (source: ConclusionSource) => void;
  /** The sources of one entry, asked for from the document; null for all material. */
  readonly only: readonly ConclusionSource[] | null;
  readonly onShowAll: () => void;
}

const GROUPINGS: readonly Grouping[] = ['item', 'programme', 'point'];
const KINDS: readonly ConclusionSource['kind'][] = [
  'obstacle',
  'answer',
  'solution',
  'figure',
  'speech',
  'directive',
  'vote',
];
const ALL = 'all';

interface Filter {
  readonly grouping: Grouping;
  readonly kind: ConclusionSource['kind'] | null;
  readonly typed: string;
  readonly unusedOnly: boolean;
}

type Row =
  | {
      readonly kind: 'heading';
      readonly key: string;
      readonly title: string;
      readonly count: number;
    }
  | { readonly kind: 'piece'; readonly key: string; readonly source: ConclusionSource };

function groupTitle(
  state: SessionState,
  grouping: Grouping,
  id: string | null,
  language: Language,
): string {
  const texts = textsIn(draftingTexts, language);
  if (id === null) {
    if (grouping === 'programme') return texts.withoutProgramme;
    return grouping === 'point' ? texts.officersAndOthers : texts.others;
  }
  if (grouping === 'point') return pointName(state, id, language);
  if (grouping === 'programme') {
    return programmeName(state, { programmeId: id, projectCode: null }, language);
  }
  const place = state.agenda.itemOrder.indexOf(id) + 1;
  return `${place}. ${state.agenda.items[id]?.title ?? id}`;
}

const rowsOf = (
  groups: readonly MaterialGroup[],
  titleOf: (id: string | null) => string,
): readonly Row[] =>
  groups.flatMap(({ id, sources }): readonly Row[] => [
    { kind: 'heading', key: `group ${id ?? ''}`, title: titleOf(id), count: sources.length },
    ...sources.map(
      (source): Row => ({ kind: 'piece', key: `${id ?? ''} ${keyOf(source)}`, source }),
    ),
  ]);

/** The session's material while it comes in: searched, arranged, added to the document. */
export function MaterialPane({ state, isLocked, onAdd, only, onShowAll }: MaterialPaneProps) {
  const texts = useTexts(draftingTexts);
  const language = useLanguage();
  const [filter, setFilter] = useState<Filter>({
    grouping: 'item',
    kind: null,
    typed: '',
    unusedOnly: false,
  });
  const uses = useMemo(() => usesOf(state.conclusions), [state.conclusions]);
  const groups = useMemo(() => materialOf(state, filter.grouping), [state, filter.grouping]);
  const rows = useMemo(() => {
    const isShown = (source: ConclusionSource): boolean => {
      if (filter.kind !== null && source.kind !== filter.kind) return false;
      if (filter.unusedOnly && uses.has(keyOf(source))) return false;
      if (filter.typed.trim() === '') return true;
      const words = pieceWords(state, source, language);
      return words !== null && containsPlainly(Object.values(words).join(' '), filter.typed);
    };
    const shown = groups
      .map((group) => ({ ...group, sources: group.sources.filter(isShown) }))
      .filter(({ sources }) => sources.length > 0);
    return rowsOf(shown, (id) => groupTitle(state, filter.grouping, id, language));
  }, [groups, filter, uses, state, language]);
  const onlyRows = only?.map((source): Row => ({ kind: 'piece', key: keyOf(source), source }));

  return (
    <>
      {only === null ? (
        <Filters filter={filter} onChange={setFilter} />
      ) : (
        <p className={styles.only}>
          <span>{texts.sourcesShown(only.length)}</span>
          <Button onPress={onShowAll}>{texts.showAll}</Button>
        </p>
      )}
      <div className={styles.scroller}>
        <VirtualList
          label={texts.material}
          items={onlyRows ?? rows}
          getKey={({ key }) => key}
          estimateHeight={110}
          renderItem={(row) =>
            row.kind === 'heading' ? (
              <h3 className={styles.groupTitle}>
                {row.title} <span className={styles.small}>{row.count}</span>
              </h3>
            ) : (
              <PieceCard
                state={state}
                source={row.source}
                uses={uses.get(keyOf(row.source)) ?? 0}
                isLocked={isLocked}
                onAdd={() => onAdd(row.source)}
              />
            )
          }
          empty={
            groups.length === 0 ? (
              <EmptyState
                icon={Inbox}
                title={texts.noMaterial}
                explanation={texts.noMaterialHelp}
              />
            ) : (
              <EmptyState icon={SearchX} title={texts.nothingFound} />
            )
          }
        />
      </div>
    </>
  );
}

interface FiltersProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

function Filters({ filter, onChange }: FiltersProps) {
  const texts = useTexts(draftingTexts);
  return (
    <div className={styles.filters}>
      <Select
        label={texts.by}
        options={GROUPINGS.map((id) => ({ id, label: texts.grouping[id] }))}
        value={filter.grouping}
        onChange={(id) =>
          onChange({ ...filter, grouping: GROUPINGS.find((each) => each === id) ?? 'item' })
        }
      />
      <Select
        label={texts.kindLabel}
        options={[
          { id: ALL, label: texts.allKinds },
          ...KINDS.map((id) => ({ id, label: texts.kind[id] })),
        ]}
        value={filter.kind ?? ALL}
        onChange={(id) => onChange({ ...filter, kind: KINDS.find((each) => each === id) ?? null })}
      />
      <TextField
        label={texts.find}
        type="search"
        value={filter.typed}
        onChange={(typed) => onChange({ ...filter, typed })}
      />
      <div className={styles.checkFilter}>
        <Checkbox
          isSelected={filter.unusedOnly}
          onChange={(unusedOnly) => onChange({ ...filter, unusedOnly })}
        >
          {texts.unusedOnly}
        </Checkbox>
      </div>
    </div>
  );
}
