import type { SessionState } from '@diemcau/shared/session/state';
import { useTexts } from '../../i18n/texts.ts';
import { currentItem, itemNumber } from '../../session/selectors.ts';
import { ItemClock } from '../../view/CurrentItem/ItemClock.tsx';
import { viewTexts } from '../../view/viewTexts.ts';
import styles from './Hall.module.css';

/** The item under discussion, on top, with its clock. */
export function HallItem({ state }: { readonly state: SessionState }) {
  const texts = useTexts(viewTexts);
  const item = currentItem(state);
  return (
    <header className={styles.item}>
      <h1 className={styles.itemTitle}>
        {item === null
          ? (state.lifecycle.details?.title ?? texts.noItem)
          : `${itemNumber(state, item.itemId)}. ${item.title}`}
      </h1>
      {item === null ? null : <ItemClock state={state} item={item} />}
    </header>
  );
}
