import {
  CirclePause,
  CloudOff,
  Hand,
  type LucideIcon,
  Mic,
  MicOff,
  SignalMedium,
  Speech,
} from 'lucide-react';
import { type Translated, useTexts } from '../../i18n/texts.ts';
import { classes } from '../../ui/classes.ts';
import { stageTexts } from '../stageTexts.ts';
import styles from './SeatSigns.module.css';
import type { Sign } from './signs.ts';

interface Look {
  readonly Icon: LucideIcon;
  readonly tone: 'good' | 'warning' | 'info' | 'plain';
}

const LOOKS: Readonly<Record<Sign['kind'], Look>> = {
  hasFloor: { Icon: Speech, tone: 'plain' },
  microphoneOpen: { Icon: Mic, tone: 'good' },
  microphoneClosed: { Icon: MicOff, tone: 'warning' },
  muted: { Icon: MicOff, tone: 'warning' },
  asks: { Icon: Hand, tone: 'info' },
  weakLink: { Icon: SignalMedium, tone: 'warning' },
  lost: { Icon: CloudOff, tone: 'warning' },
  pictureSaved: { Icon: CirclePause, tone: 'info' },
};

interface SeatSignsProps {
  readonly signs: readonly Sign[];
  /** Signs with their words, or alone with the words for screen readers and under the pointer. */
  readonly inWords: boolean;
}

export function SeatSigns({ signs, inWords }: SeatSignsProps) {
  const texts = useTexts(stageTexts);
  if (signs.length === 0) return null;
  return (
    <ul className={styles.signs}>
      {signs.map((sign) => {
        const { Icon, tone } = LOOKS[sign.kind];
        const words = wordsOf(sign, texts);
        return (
          <li key={sign.kind} className={classes(styles.sign, styles[tone])} title={words}>
            <Icon size="1.15em" aria-hidden="true" />
            {sign.kind === 'asks' ? (
              <span aria-hidden="true" className={inWords ? styles.short : ''}>
                {sign.place}
              </span>
            ) : null}
            <span className={inWords ? styles.words : 'visually-hidden'}>{words}</span>
          </li>
        );
      })}
    </ul>
  );
}

function wordsOf(sign: Sign, texts: Translated<(typeof stageTexts)['vi']>): string {
  return sign.kind === 'asks' ? texts.asks(sign.place) : texts[sign.kind];
}
