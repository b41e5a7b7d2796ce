import type { RecordModel } from '@diemcau/shared/record/model';
import { Braces, FileCheck2, FileText, FileType2, type LucideIcon } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { useConnection, useSessionId } from '../../session/useSession.ts';
import styles from './Record.module.css';
import { FORMATS, type Format, recordAddress } from './recordApi.ts';
import { recordTexts } from './recordTexts.ts';

const SIGNS: Readonly<Record<Format, LucideIcon>> = {
  docx: FileType2,
  pdf: FileCheck2,
  md: FileText,
  json: Braces,
};

/** The files of exactly the record that is in sight. */
export function Downloads({ record }: { readonly record: RecordModel }) {
  const texts = useTexts(recordTexts);
  const sessionId = useSessionId();
  const { isLive } = useConnection();
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads" className={styles.sideTitle}>
        {texts.downloads}
      </h2>
      {isLive ? null : (
        <p role="status" className={styles.small}>
          {texts.cutOff}
        </p>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers */}
      <ul role="list" className={styles.downloads}>
        {FORMATS.map((format) => {
          const Sign = SIGNS[format];
          const words = (
            <>
              <Sign size={20} aria-hidden="true" />
              <span>
                <strong>{texts.format[format].name}</strong>{' '}
                <span className={styles.small}>{texts.format[format].use}</span>
              </span>
            </>
          );
          return (
            <li key={format}>
              {isLive ? (
                <a
                  className={styles.download}
                  href={recordAddress(sessionId, format, record)}
                  download
                >
                  {words}
                </a>
              ) : (
                <span className={styles.download} aria-disabled="true">
                  {words}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
