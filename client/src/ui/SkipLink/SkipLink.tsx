import { useTexts } from '../../i18n/texts.ts';
import { uiTexts } from '../uiTexts.ts';
import styles from './SkipLink.module.css';

/** The main landmark's id: where the skip link leads and where focus goes on a new page. */
export const MAIN_ID = 'main';

/**
 * First in the tab order: past the header to what matters. It moves the focus itself, since a fragment
 * in the address would take the place of an invitation's secret.
 */
export function SkipLink() {
  const texts = useTexts(uiTexts);
  return (
    <a
      href={`#${MAIN_ID}`}
      className={styles.skip}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(MAIN_ID)?.focus();
      }}
    >
      {texts.skip}
    </a>
  );
}
