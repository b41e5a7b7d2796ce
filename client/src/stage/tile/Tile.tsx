import { useContext } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { StageState, StageTile } from '../../media/stageState.ts';
import { TileVideo } from '../../media/TileVideo.tsx';
import { useStage } from '../../media/useStage.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { classes } from '../../ui/classes.ts';
import { partyKey, type Seat } from '../layout/seats.ts';
import { stageTexts } from '../stageTexts.ts';
import { SeatSigns } from './SeatSigns.tsx';
import { initialsOf, seatSentence, seatWords } from './seatWords.ts';
import { signsOf } from './signs.ts';
import styles from './Tile.module.css';
import { WeakLinksContext } from './weakLinks.ts';

interface TileProps {
  readonly seat: Seat;
  readonly size: 'large' | 'small';
  /** The plate is told elsewhere on the page: the hall screen says who speaks in its own words. */
  readonly hasPlate?: boolean;
}

/** A seat as it is seen: the picture, or calmly that there is none; who it is, and how it stands with them. */
export function Tile({ seat, size, hasPlate = true }: TileProps) {
  const language = useLanguage();
  const texts = useTexts(stageTexts);
  const state = useSessionState((whole) => whole);
  const tile = useStage(({ tiles }) => tileOf(tiles, seat));
  const voices = useStage((stage) => stage.voices);
  const link = useStage((stage) => stage.link);
  const level = useStage((stage) => levelOf(stage, seat));
  const { audience } = useParty();
  const weak = useContext(WeakLinksContext);
  const words = seatWords(state, seat, language);
  const knowsRoll = audience === 'officers';
  const signs = signsOf(state, seat, { tile, voices, link, knowsRoll, weak });
  const isShown = tile?.shown === 'flowing';
  const isFramed = hasPlate && seat.standing === 'floor' && seat.source === 'camera';
  return (
    <figure
      className={classes(styles.tile, styles[size], isFramed && styles.floor)}
      data-seat={seat.key}
      data-volume={level}
    >
      {seat.pictureId === null ? null : (
        <TileVideo
          producerId={seat.pictureId}
          fit={size === 'large' || seat.source === 'screen' ? 'contain' : 'cover'}
          label={seatSentence(words)}
        />
      )}
      {isShown ? null : (
        <div className={styles.absent}>
          <span className={styles.initials} aria-hidden="true">
            {initialsOf(words.place)}
          </span>
          {size === 'large' ? <span className={styles.why}>{whyNot(tile, texts)}</span> : null}
        </div>
      )}
      {hasPlate ? (
        <figcaption className={styles.plate}>
          <span className={styles.words}>
            <span className={styles.place}>
              {words.place}
              {seat.own && seat.source === 'camera' ? (
                <span className={styles.here}> · {texts.here}</span>
              ) : null}
            </span>
            {words.who === null || (size === 'small' && seat.standing !== 'floor') ? null : (
              <span className={styles.who}>
                <span className={styles.dot}> · </span>
                {words.who}
              </span>
            )}
          </span>
          <SeatSigns signs={signs} inWords={size === 'large'} />
        </figcaption>
      ) : null}
    </figure>
  );
}

const tileOf = (tiles: readonly StageTile[], { pictureId }: Seat): StageTile | null =>
  tiles.find(({ producerId }) => producerId === pictureId) ?? null;

const whyNot = (
  tile: StageTile | null,
  texts: { readonly noPicture: string; readonly pictureComing: string },
): string => (tile?.shown === 'waiting' ? texts.pictureComing : texts.noPicture);

/** How loud the seat is heard, in steps that an eye can tell apart: 0 for silence, to 3. */
function levelOf({ voices, speakers }: StageState, { party, source }: Seat): 0 | 1 | 2 | 3 {
  if (source === 'screen') return 0;
  const key = partyKey(party);
  const own = voices.filter((voice) => voice.open && partyKey(voice.party) === key);
  const volume = Math.max(
    0,
    ...own.map(
      ({ producerId }) => speakers.find((each) => each.producerId === producerId)?.volume ?? 0,
    ),
  );
  if (volume <= 0.05) return 0;
  if (volume < 0.35) return 1;
  return volume < 0.65 ? 2 : 3;
}
