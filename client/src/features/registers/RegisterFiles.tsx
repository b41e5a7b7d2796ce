import { FileArchive, FileSpreadsheet } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { useCommittee } from './committeeContext.ts';
import styles from './Registers.module.css';
import { type RegisterFileFormat, registerFileAddress } from './registersApi.ts';
import { registersTexts } from './registersTexts.ts';
import { useRegisterView } from './useRegisterView.ts';

const FILES = [
  { format: 'xlsx', Sign: FileSpreadsheet },
  { format: 'csv.zip', Sign: FileArchive },
] as const satisfies readonly { readonly format: RegisterFileFormat; readonly Sign: unknown }[];

/** Both registers as files, narrowed like the one in sight. */
export function RegisterFiles() {
  const texts = useTexts(registersTexts);
  const { committeeId } = useCommittee();
  const { view } = useRegisterView();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers
    <ul role="list" aria-label={texts.files} className={styles.files}>
      {FILES.map(({ format, Sign }) => (
        <li key={format}>
          <a
            className={styles.file}
            href={registerFileAddress(committeeId, format, view.filter)}
            download
          >
            <Sign size={18} aria-hidden="true" />
            {texts.file[format]}
          </a>
        </li>
      ))}
    </ul>
  );
}
