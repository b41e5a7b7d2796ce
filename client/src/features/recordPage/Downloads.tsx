import type { RecordModel } from '@diemcau/shared/record/model';
import {
  Braces,
  CalendarDays,
  FileArchive,
  FileCheck2,
  FileCode2,
  FileSpreadsheet,
  FileText,
  FileType2,
  type LucideIcon,
} from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { useConnection, useSessionId } from '../../session/useSession.ts';
import styles from './Record.module.css';
import {
  FORMATS,
  type Format,
  recordAddress,
  SESSION_FILES,
  type SessionFile,
  sessionFileAddress,
} from './recordApi.ts';
import { recordTexts } from './recordTexts.ts';

const SIGNS: Readonly<Record<Format | SessionFile, LucideIcon>> = {
  docx: FileType2,
  pdf: FileCheck2,
  md: FileText,
  json: Braces,
  xlsx: FileSpreadsheet,
  'csv.zip': FileArchive,
  ics: CalendarDays,
  xml: FileCode2,
};

/** The files of exactly the record that is in sight, and those of the session up to the same event. */
export function Downloads({ record }: { readonly record: RecordModel }) {
  const texts = useTexts(recordTexts);
  const sessionId = useSessionId();
  const { isLive } = useConnection();
  return (
    <>
      <section aria-labelledby="downloads">
        <h2 id="downloads" className={styles.sideTitle}>
          {texts.downloads}
        </h2>
        {isLive ? null : (
          <p role="status" className={styles.small}>
            {texts.cutOff}
          </p>
        )}
        <FileList
          files={FORMATS.map((format) => ({
            ...texts.format[format],
            kind: format,
            address: recordAddress(sessionId, format, record),
          }))}
        />
      </section>
      <section aria-labelledby="session-files">
        <h2 id="session-files" className={styles.sideTitle}>
          {texts.sessionFiles}
        </h2>
        <FileList
          files={SESSION_FILES.map((file) => ({
            ...texts.sessionFile[file],
            kind: file,
            address: sessionFileAddress(sessionId, file, record),
          }))}
        />
      </section>
    </>
  );
}

interface OfferedFile {
  readonly kind: Format | SessionFile;
  readonly name: string;
  readonly use: string;
  readonly address: string;
}

/** Each with a word what it is for; without a link they are named and cannot be had. */
function FileList({ files }: { readonly files: readonly OfferedFile[] }) {
  const { isLive } = useConnection();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers
    <ul role="list" className={styles.downloads}>
      {files.map(({ kind, name, use, address }) => {
        const Sign = SIGNS[kind];
        const words = (
          <>
            <Sign size={20} aria-hidden="true" />
            <span>
              <strong>{name}</strong> <span className={styles.small}>{use}</span>
            </span>
          </>
        );
        return (
          <li key={kind}>
            {isLive ? (
              <a className={styles.download} href={address} download>
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
  );
}
