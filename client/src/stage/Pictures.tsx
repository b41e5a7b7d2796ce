import { type RefObject, useRef } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { useSessionState } from '../session/useSession.ts';
import { classes } from '../ui/classes.ts';
import { type Arrangement, arrange, type LayoutChoice, NARROW } from './layout/arrange.ts';
import type { Seat } from './layout/seats.ts';
import { useBoxSize } from './layout/useBoxSize.ts';
import { useActiveSeat, useSeats } from './layout/useSeats.ts';
import styles from './Pictures.module.css';
import { stageTexts } from './stageTexts.ts';
import { Tile } from './tile/Tile.tsx';
import { MainSeat } from './window/MainSeat.tsx';

interface PicturesProps {
  readonly choice: LayoutChoice;
  /** Where the large picture stands, for windows of its own. */
  readonly main: RefObject<HTMLDivElement | null>;
}

/** The rooms in their places: one large, one or two beside, the others small; or all alike. */
export function Pictures({ choice, main }: PicturesProps) {
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useBoxSize(box);
  const state = useSessionState((whole) => whole);
  const seats = useSeats();
  const activeKey = useActiveSeat();
  const arrangement = arrange(state, seats, { choice, activeKey, width, height });
  return (
    <div ref={box} className={styles.pictures} data-layout={arrangement.layout}>
      {arrangement.layout === 'grid' ? (
        <Grid arrangement={arrangement} />
      ) : (
        <Around arrangement={arrangement} main={main} isNarrow={width > 0 && width < NARROW} />
      )}
    </div>
  );
}

function Grid({ arrangement: { strip, columns, more } }: { readonly arrangement: Arrangement }) {
  const texts = useTexts(stageTexts);
  return (
    <div className={styles.all}>
      <ul className={styles.grid} aria-label={texts.everyone} data-columns={columns}>
        {strip.map((seat) => (
          <li key={seat.key}>
            <Tile seat={seat} size="small" />
          </li>
        ))}
      </ul>
      <More count={more} />
    </div>
  );
}

interface AroundProps {
  readonly arrangement: Arrangement;
  readonly main: RefObject<HTMLDivElement | null>;
  readonly isNarrow: boolean;
}

function Around({ arrangement, main, isNarrow }: AroundProps) {
  const texts = useTexts(stageTexts);
  const { beside, strip, more } = arrangement;
  if (arrangement.main === null) return <p className={styles.nobody}>{texts.nobody}</p>;
  const others: readonly Seat[] = isNarrow ? [...beside, ...strip] : strip;
  const hasOthers = beside.length + strip.length > 0;
  return (
    <div className={classes(styles.around, !hasOthers && styles.alone)}>
      <div ref={main} className={styles.main}>
        <MainSeat seat={arrangement.main} />
      </div>
      {hasOthers ? (
        <div className={styles.side}>
          {isNarrow
            ? null
            : beside.map((seat) => (
                <div key={seat.key} className={styles.beside}>
                  <Tile seat={seat} size="small" />
                </div>
              ))}
          {others.length === 0 ? null : (
            <ul
              className={styles.strip}
              aria-label={texts.small}
              data-columns={beside.length === 0 && others.length <= 3 ? 1 : 2}
            >
              {others.map((seat) => (
                <li key={seat.key}>
                  <Tile seat={seat} size="small" />
                </li>
              ))}
            </ul>
          )}
          <More count={more} />
        </div>
      ) : null}
    </div>
  );
}

function More({ count }: { readonly count: number }) {
  const texts = useTexts(stageTexts);
  return count === 0 ? null : <p className={styles.more}>{texts.more(count)}</p>;
}
