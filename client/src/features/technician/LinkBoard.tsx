import { SearchX } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { Switch } from '../../ui/Switch/Switch.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { VirtualList } from '../../ui/VirtualList/VirtualList.tsx';
import { type BoardRow, chooseRows, standings } from './board.ts';
import styles from './LinkBoard.module.css';
import { LinkHead, LinkRow } from './LinkRow.tsx';
import { standingSigns } from './signs.ts';
import { technicianTexts } from './technicianTexts.ts';

interface LinkBoardProps {
  readonly rows: readonly BoardRow[];
  readonly isMeasured: boolean;
}

/** More than these scroll by themselves, so that what stands above stays in sight. */
const MANY = 60;

/** How every point is connected, weak ones first. */
export function LinkBoard({ rows, isMeasured }: LinkBoardProps) {
  const texts = useTexts(technicianTexts);
  const [typed, setTyped] = useState('');
  const [onlyPressing, setOnlyPressing] = useState(false);
  const chosen = useMemo(
    () => chooseRows(rows, { typed, onlyPressing }),
    [rows, typed, onlyPressing],
  );
  if (rows.length === 0) {
    return <EmptyState title={texts.noPoints} explanation={texts.noPointsHelp} />;
  }
  const isFine = onlyPressing && typed.trim() === '';
  return (
    <div className={styles.board}>
      <Counts rows={rows} />
      <div className={styles.tools}>
        <TextField label={texts.find} value={typed} onChange={setTyped} />
        <Switch isSelected={onlyPressing} onChange={setOnlyPressing}>
          {texts.onlyPressing}
        </Switch>
      </div>
      <p className={styles.soft}>{isMeasured ? texts.order : texts.notMeasured}</p>
      <div className={classes(styles.list, chosen.length > MANY && styles.long)}>
        <LinkHead />
        <VirtualList
          label={texts.linksTab}
          items={chosen}
          getKey={({ point }) => point.pointId}
          renderItem={(row) => <LinkRow row={row} />}
          estimateHeight={69}
          empty={
            <EmptyState
              icon={SearchX}
              title={isFine ? texts.nothingPressing : texts.nothingFound}
            />
          }
        />
      </div>
    </div>
  );
}

/** How many points stand how; said again by a screen reader when it changes. */
function Counts({ rows }: { readonly rows: readonly BoardRow[] }) {
  const texts = useTexts(technicianTexts);
  const counts = standings
    .map((standing) => ({
      standing,
      count: rows.filter((row) => row.standing === standing).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <p role="status" className={styles.counts}>
      <strong>{texts.count(rows.length)}</strong>
      {counts.map(({ standing, count }) => (
        <StateBadge
          key={standing}
          {...standingSigns[standing]}
          text={texts.countOf(count, texts.standing[standing])}
        />
      ))}
    </p>
  );
}
