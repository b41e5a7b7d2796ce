import { categories } from '@diemcau/shared/committee/categories';
import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { Building2, CornerUpRight, EllipsisVertical, Inbox } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { categoryName } from '../../../session/words.ts';
import { EmptyState } from '../../../ui/EmptyState/EmptyState.tsx';
import { IconButton } from '../../../ui/IconButton/IconButton.tsx';
import { Menu } from '../../../ui/Menu/Menu.tsx';
import { Select } from '../../../ui/Select/Select.tsx';
import { TextField } from '../../../ui/TextField/TextField.tsx';
import { VirtualList } from '../../../ui/VirtualList/VirtualList.tsx';
import { ActButton } from '../../../view/Act/ActButton.tsx';
import { ObstacleCard } from '../../../view/Obstacle/ObstacleCard.tsx';
import { submitterNames } from '../../../view/Obstacle/obstacleWords.ts';
import { useChairDialog } from '../dialogs.ts';
import { tableTexts } from '../table/tableTexts.ts';
import {
  filterObstacles,
  type ListedStanding,
  NONE,
  type ObstacleFilter,
} from './filterObstacles.ts';
import styles from './Obstacles.module.css';

const ANY = 'any';
const ROW_HEIGHT = 150;
const STANDINGS: readonly ListedStanding[] = ['open', 'settled', 'carried', 'all'];

const isStanding = (id: string): id is ListedStanding => STANDINGS.some((each) => each === id);

/** All that the points raised, to find one and call it. */
export function ObstaclesPanel() {
  const state = useSessionState((whole) => whole);
  const [filter, setFilter] = useState<ObstacleFilter>({
    search: '',
    programmeId: null,
    categoryId: null,
    standing: 'open',
  });
  const language = useLanguage();
  const texts = useTexts(tableTexts);
  const wanted = useDeferredValue(filter);
  const found = useMemo(
    () =>
      filterObstacles(state.obstacles, wanted, (obstacle) =>
        submitterNames(state, obstacle, language).join(' '),
      ),
    [state, wanted, language],
  );
  return (
    <div className={styles.panel}>
      <Filters state={state} filter={filter} onChange={setFilter} />
      <p className={styles.count} role="status">
        {texts.found(found.length)}
      </p>
      <div className={styles.list}>
        <VirtualList
          label={texts.list}
          items={found}
          getKey={({ obstacleId }) => obstacleId}
          estimateHeight={ROW_HEIGHT}
          renderItem={(obstacle) => <Row state={state} obstacle={obstacle} />}
          empty={
            state.obstacles.order.length === 0 ? (
              <EmptyState icon={Inbox} title={texts.none} explanation={texts.noneExplained} />
            ) : (
              <EmptyState title={texts.noneFound} />
            )
          }
        />
      </div>
    </div>
  );
}

function Row({ state, obstacle }: { readonly state: SessionState; readonly obstacle: Obstacle }) {
  const { obstacleId, number } = obstacle;
  const texts = useTexts(tableTexts);
  const open = useChairDialog();
  const isOnTable = state.obstacles.onTableId === obstacleId;
  return (
    <div className={styles.row}>
      <ObstacleCard
        state={state}
        obstacle={obstacle}
        size="row"
        acts={
          <>
            {isOnTable ? null : (
              <ActButton type="callObstacle" payload={{ obstacleId }}>
                <span aria-hidden="true">{texts.call}</span>
                <span className="visually-hidden">{texts.callLong(number)}</span>
              </ActButton>
            )}
            <Menu
              label={texts.more(number)}
              trigger={<IconButton icon={EllipsisVertical} label={texts.more(number)} />}
              acts={[
                {
                  id: 'assign',
                  label: texts.assign,
                  icon: Building2,
                  onAction: () => open({ kind: 'assign', obstacleId }),
                },
                {
                  id: 'carry',
                  label: texts.carry,
                  icon: CornerUpRight,
                  isDisabled: obstacle.outcome !== null || obstacle.carried !== null,
                  onAction: () => open({ kind: 'carryObstacle', obstacleId }),
                },
              ]}
            />
          </>
        }
      />
    </div>
  );
}

interface FiltersProps {
  readonly state: SessionState;
  readonly filter: ObstacleFilter;
  readonly onChange: (filter: ObstacleFilter) => void;
}

function Filters({ state, filter, onChange }: FiltersProps) {
  const language = useLanguage();
  const texts = useTexts(tableTexts);
  const { programmes, programmeOrder } = state.lifecycle;
  const chosen = (id: string): string | null => (id === ANY ? null : id);
  const standings: Record<ListedStanding, string> = {
    open: texts.stillOpen,
    settled: texts.settled,
    carried: texts.carried,
    all: texts.all,
  };
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">{texts.filters}</legend>
      <div className={styles.search}>
        <TextField
          id="chair-obstacle-search"
          label={texts.search}
          value={filter.search}
          onChange={(search) => onChange({ ...filter, search })}
          type="search"
        />
      </div>
      <Select
        label={texts.standing}
        options={STANDINGS.map((id) => ({ id, label: standings[id] }))}
        value={filter.standing}
        onChange={(id) => isStanding(id) && onChange({ ...filter, standing: id })}
      />
      <Select
        label={texts.programme}
        options={[
          { id: ANY, label: texts.anyProgramme },
          ...programmeOrder.map((id) => ({
            id,
            label: programmes[id]?.shortName[language] ?? programmes[id]?.shortName.vi ?? id,
          })),
          { id: NONE, label: texts.noProgramme },
        ]}
        value={filter.programmeId ?? ANY}
        onChange={(id) => onChange({ ...filter, programmeId: chosen(id) })}
      />
      <Select
        label={texts.category}
        options={[
          { id: ANY, label: texts.anyCategory },
          ...categories.map(({ categoryId }) => ({
            id: categoryId,
            label: categoryName(categoryId, language),
          })),
          { id: NONE, label: texts.noCategory },
        ]}
        value={filter.categoryId ?? ANY}
        onChange={(id) => onChange({ ...filter, categoryId: chosen(id) })}
      />
    </fieldset>
  );
}
