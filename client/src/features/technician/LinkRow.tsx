import type { ReactNode } from 'react';
import { formatTime, useFormats } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { MuteButton } from '../../microphone/MuteButton.tsx';
import { classes } from '../../ui/classes.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import type { BoardRow } from './board.ts';
import { formatMilliseconds, formatRate } from './figures.ts';
import styles from './LinkBoard.module.css';
import type { RoomLink } from './linkHealth.ts';
import { microphoneSigns, standingSigns } from './signs.ts';
import { technicianTexts } from './technicianTexts.ts';

/** The names of the columns, where the rows are wide enough to have columns; each cell says its own besides. */
export function LinkHead() {
  const texts = useTexts(technicianTexts);
  const names = [texts.point, texts.connection, texts.path, texts.loss, texts.rate, texts.layer];
  return (
    <div className={classes(styles.row, styles.head)} aria-hidden="true">
      {[...names, texts.microphone].map((name) => (
        <span key={name}>{name}</span>
      ))}
      <span>{texts.acts}</span>
    </div>
  );
}

/** One point: how it stands in a word, a sign and a colour, then the figures. */
export function LinkRow({ row }: { readonly row: BoardRow }) {
  const texts = useTexts(technicianTexts);
  const { point, standing, microphone } = row;
  return (
    <article className={styles.row} aria-label={point.name} data-standing={standing}>
      <div className={styles.name}>
        <h3>{point.name}</h3>
        <StateBadge {...standingSigns[standing]} text={texts.standing[standing]} />
      </div>
      <dl className={styles.figures}>
        <Cell name={texts.connection} value={<Since row={row} />} />
        <LinkCells link={row.link} />
        <Cell
          name={texts.microphone}
          value={
            <StateBadge {...microphoneSigns[microphone]} text={texts.microphones[microphone]} />
          }
        />
      </dl>
      <div className={styles.act}>
        <MuteButton point={point} />
      </div>
    </article>
  );
}

interface CellProps {
  readonly name: string;
  readonly value: ReactNode;
  /** Nothing is known: shown as a column alone. */
  readonly isEmpty?: boolean;
}

function Cell({ name, value, isEmpty = false }: CellProps) {
  return (
    <div className={styles.cell} data-empty={isEmpty ? 'yes' : 'no'}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Since({ row: { point, since } }: { readonly row: BoardRow }) {
  const texts = useTexts(technicianTexts);
  if (since === null) return texts.never;
  return (point.connected ? texts.connectedSince : texts.lostSince)(formatTime(since));
}

function LinkCells({ link }: { readonly link: RoomLink | null }) {
  const texts = useTexts(technicianTexts);
  const language = useLanguage();
  const { share } = useFormats();
  const none = texts.unknown;
  const shareOr = (value: number | null) => (value === null ? none : share(value));
  if (link === null) {
    return [texts.path, texts.loss, texts.rate, texts.layer].map((name) => (
      <Cell key={name} name={name} value={none} isEmpty />
    ));
  }
  const trip = link.roundTrip === null ? none : formatMilliseconds(link.roundTrip, language);
  return (
    <>
      <Cell
        name={texts.path}
        value={
          <Pair
            one={link.protocol === null ? none : link.protocol.toUpperCase()}
            other={trip}
            otherName={texts.roundTrip}
          />
        }
      />
      <Cell
        name={texts.loss}
        value={
          <Pair one={texts.up(shareOr(link.upLoss))} other={texts.down(shareOr(link.downLoss))} />
        }
      />
      <Cell
        name={texts.rate}
        value={
          <Pair
            one={texts.up(formatRate(link.upBitrate, language))}
            other={texts.down(formatRate(link.downBitrate, language))}
          />
        }
      />
      <Cell name={texts.layer} value={<Layer link={link} />} />
    </>
  );
}

interface PairProps {
  readonly one: string;
  readonly other: string;
  readonly otherName?: string;
}

function Pair({ one, other, otherName }: PairProps) {
  return (
    <span className={styles.pair}>
      <span>{one}</span>
      <span>
        {otherName === undefined ? null : <span className="visually-hidden">{otherName} </span>}
        {other}
      </span>
    </span>
  );
}

function Layer({ link: { layer, devices } }: { readonly link: RoomLink }) {
  const texts = useTexts(technicianTexts);
  const words = [texts.layers.low, texts.layers.medium, texts.layers.high];
  return (
    <Pair
      one={layer === null ? texts.noLayer : (words[layer] ?? texts.unknown)}
      other={devices < 2 ? '' : texts.devices(devices)}
    />
  );
}
