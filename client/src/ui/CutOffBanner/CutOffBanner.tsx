import { CloudOff } from 'lucide-react';
import { useEffect } from 'react';
import { formatTime } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { announce } from '../Announcer/announce.ts';
import { Button } from '../Button/Button.tsx';
import { uiTexts } from '../uiTexts.ts';
import styles from './CutOffBanner.module.css';

export interface CutOffBannerProps {
  /** When the link was lost, in milliseconds of the server's time; null when there never was one. */
  readonly since: number | null;
  /** Commands in the outbox. */
  readonly waiting: number;
  readonly onReconnect?: () => void;
}

/** A weak link is a normal state: what is waiting, and what can still be done. */
export function CutOffBanner({ since, waiting, onReconnect }: CutOffBannerProps) {
  const texts = useTexts(uiTexts);
  useEffect(() => announce(`${texts.cutOff}. ${texts.cutOffExplained}`), [texts]);
  return (
    <div className={styles.banner}>
      <CloudOff size={20} aria-hidden="true" />
      <p className={styles.words}>
        <strong>
          {texts.cutOff}
          {since === null ? '' : ` ${texts.since(formatTime(since))}`}.
        </strong>{' '}
        {texts.cutOffExplained}
        {waiting === 0 ? null : (
          <strong className={styles.waiting}> {texts.waiting(waiting)}.</strong>
        )}
      </p>
      {onReconnect === undefined ? null : <Button onPress={onReconnect}>{texts.connectNow}</Button>}
    </div>
  );
}
