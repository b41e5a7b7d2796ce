import type { MediaStateMessage } from '@diemcau/shared/protocol/mediaMessages';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import styles from './Technician.module.css';
import { technicianTexts } from './technicianTexts.ts';

/** Why there are no pictures and sound, and what mends it; nothing where there are. */
export function MediaNotice({ media }: { readonly media: MediaStateMessage | null }) {
  const texts = useTexts(technicianTexts);
  const language = useLanguage();
  if (media === null || media.state === 'ready') return null;
  if (media.state === 'building') {
    const { done, total } = media;
    return (
      <section className={styles.notice} aria-label={texts.building}>
        <StateBadge tone="waiting" text={texts.building} />
        {done === null || total === null ? null : (
          <>
            <progress
              className={styles.progress}
              aria-label={texts.building}
              value={done}
              max={total}
            />
            <span className={styles.soft}>{texts.buildingShare(done, total)}</span>
          </>
        )}
        <p className={styles.soft}>{texts.buildingHelp}</p>
      </section>
    );
  }
  return (
    <section className={styles.notice} aria-label={texts.off}>
      <StateBadge tone={media.reason === 'noWorker' ? 'warning' : 'info'} text={texts.off} />
      <p>{media.reason === 'noWorker' ? texts.noWorker : texts.switchedOff}</p>
      {media.remedy === null ? null : <p className={styles.remedy}>{media.remedy[language]}</p>}
    </section>
  );
}
