import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { VirtualList } from '../../ui/VirtualList/VirtualList.tsx';
import { ObstacleCard } from '../Obstacle/ObstacleCard.tsx';
import { submitterNames } from '../Obstacle/obstacleWords.ts';
import { browserTexts } from './browserTexts.ts';
import { FilterFields } from './FilterFields.tsx';
import { filterObstacles, isFiltering, noFilter } from './filterObstacles.ts';
import styles from './ObstacleBrowser.module.css';

interface ObstacleBrowserProps {
  readonly state: SessionState;
  readonly label: string;
  readonly obstacles: readonly Obstacle[];
  /** Shown when there are none at all. */
  readonly empty: ReactNode;
  readonly actsOf?: (obstacle: Obstacle) => ReactNode;
}

const SEARCHED_FROM = 5;
const VIRTUAL_FROM = 61;
const ROW_HEIGHT = 170;

/** Obstacles to look through: searched, filtered, each opened in its place. Thousands of them too. */
export function ObstacleBrowser(props: ObstacleBrowserProps) {
  const { state, label, obstacles, empty, actsOf } = props;
  const texts = useTexts(browserTexts);
  const language = useLanguage();
  const [filter, setFilter] = useState(noFilter);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const settled = useDeferredValue(filter);
  const found = useMemo(
    () =>
      filterObstacles(state, obstacles, settled, (obstacle) =>
        submitterNames(state, obstacle, language),
      ),
    [state, obstacles, settled, language],
  );
  if (obstacles.length === 0) return empty;
  return (
    <div className={styles.browser}>
      {obstacles.length < SEARCHED_FROM ? null : (
        <FilterFields state={state} filter={filter} onChange={setFilter} />
      )}
      {isFiltering(settled) ? (
        <p role="status" className={styles.count}>
          {texts.count(found.length)}
          <Button kind="bare" onPress={() => setFilter(noFilter)}>
            {texts.clear}
          </Button>
        </p>
      ) : null}
      <div className={classes(found.length >= VIRTUAL_FROM && styles.window)}>
        <VirtualList
          label={label}
          items={found}
          getKey={({ obstacleId }) => obstacleId}
          estimateHeight={ROW_HEIGHT}
          empty={<EmptyState title={texts.noMatch} explanation={texts.noMatchHelp} />}
          renderItem={(obstacle) => (
            <Row
              state={state}
              obstacle={obstacle}
              isOpen={obstacle.obstacleId === openedId}
              onToggle={(isOpen) => setOpenedId(isOpen ? obstacle.obstacleId : null)}
              acts={actsOf?.(obstacle) ?? null}
            />
          )}
        />
      </div>
    </div>
  );
}

interface RowProps {
  readonly state: SessionState;
  readonly obstacle: Obstacle;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly acts: ReactNode;
}

function Row({ state, obstacle, isOpen, onToggle, acts }: RowProps) {
  const texts = useTexts(browserTexts);
  return (
    <div className={styles.row}>
      <ObstacleCard
        state={state}
        obstacle={obstacle}
        size={isOpen ? 'card' : 'row'}
        acts={
          <>
            {acts}
            <Button
              kind="bare"
              icon={isOpen ? ChevronUp : ChevronDown}
              aria-expanded={isOpen}
              onPress={() => onToggle(!isOpen)}
            >
              {isOpen ? texts.less : texts.details}
            </Button>
          </>
        }
      />
    </div>
  );
}
