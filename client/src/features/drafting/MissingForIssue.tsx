import { missingFor } from '@diemcau/shared/drafting/missingFor';
import type { SessionState } from '@diemcau/shared/session/state';
import { useMemo } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Disclosure } from '../../ui/Disclosure/Disclosure.tsx';
import { MissingList } from '../../view/Missing/MissingList.tsx';
import styles from './Writing.module.css';
import { writingTexts } from './writingTexts.ts';

/** What the notice still lacks before it can go out lawfully, and by which day it must. */
export function MissingForIssue({ state }: { readonly state: SessionState }) {
  const texts = useTexts(writingTexts);
  const items = useMemo(() => missingFor('notice', state), [state]);
  if (items.length === 0) return null;
  return (
    <div className={styles.missing}>
      <Disclosure title={texts.missing} count={items.length}>
        <MissingList items={items} />
      </Disclosure>
    </div>
  );
}
