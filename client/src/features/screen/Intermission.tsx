import type { SessionState } from '@diemcau/shared/session/state';
import { formatTime, useFormats } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import styles from './Hall.module.css';
import { SoundNote } from './SoundNote.tsx';
import { screenTexts } from './screenTexts.ts';

/** Before the opening, in a recess and after the end: one thing to read. */
export function Intermission({ state }: { readonly state: SessionState }) {
  const { phase, details, recesses } = state.lifecycle;
  const texts = useTexts(screenTexts);
  const formats = useFormats();
  const recess = recesses.at(-1);
  const startsAt = details?.startsAt ?? null;
  return (
    <section className={styles.intermission}>
      <p className={styles.session}>{details?.title}</p>
      {phase === 'recess' ? (
        <>
          <h1 className={styles.state}>{texts.recess}</h1>
          <p className={styles.note}>
            {recess === undefined ? '' : texts.since(formatTime(recess.from))}
            {recess?.reason == null ? '' : ` · ${recess.reason}`}
          </p>
        </>
      ) : null}
      {phase === 'adjourned' ? (
        <>
          <h1 className={styles.state}>{texts.adjourned}</h1>
          <p className={styles.note}>{texts.thanks}</p>
        </>
      ) : null}
      {phase === 'scheduled' || phase === 'none' ? (
        <h1 className={styles.waiting}>
          {startsAt === null
            ? texts.notOpen
            : texts.opensAt(formatTime(startsAt), formats.day(startsAt))}
        </h1>
      ) : null}
      {phase === 'adjourned' ? null : <SoundNote />}
    </section>
  );
}
