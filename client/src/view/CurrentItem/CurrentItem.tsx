import type { AgendaItem } from '@diemcau/shared/session/agenda/state';
import type { Phase } from '@diemcau/shared/session/lifecycle/state';
import type { SessionState } from '@diemcau/shared/session/state';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { unitName } from '../../session/names.ts';
import { currentItem, itemNumber, unitOf } from '../../session/selectors.ts';
import { sessionWords } from '../../session/words.ts';
import { viewTexts } from '../viewTexts.ts';
import styles from './CurrentItem.module.css';
import { ItemClock } from './ItemClock.tsx';

interface CurrentItemProps {
  readonly state: SessionState;
  /** Buttons at the end of the bar. */
  readonly acts?: ReactNode;
  readonly level?: 1 | 2;
}

/** The item under discussion with its number and clock: the same place on every page. */
export function CurrentItem({ state, acts = null, level = 1 }: CurrentItemProps) {
  const item = currentItem(state);
  const Heading = `h${level}` as const;
  const count = state.agenda.itemOrder.length;
  const texts = useTexts(viewTexts);
  return (
    <section className={styles.bar} aria-label={texts.now}>
      <div className={styles.words}>
        {item === null ? (
          <NoItem phase={state.lifecycle.phase} level={level} />
        ) : (
          <>
            <p className={styles.over}>
              {texts.itemPlace(itemNumber(state, item.itemId), count)}
              <ItemFacts state={state} item={item} />
            </p>
            <Heading className={styles.title}>{item.title}</Heading>
          </>
        )}
      </div>
      {item === null ? null : (
        <div className={styles.clock}>
          <ItemClock state={state} item={item} />
        </div>
      )}
      {acts === null ? null : <div className={styles.acts}>{acts}</div>}
    </section>
  );
}

function ItemFacts({ state, item }: { readonly state: SessionState; readonly item: AgendaItem }) {
  const language = useLanguage();
  const texts = useTexts(viewTexts);
  const words = useTexts(sessionWords);
  const unit = unitOf(state, item.responsibleUnitId);
  const responsible = unit === null ? '' : ` · ${texts.responsible(unitName(unit, language))}`;
  return <>{` · ${words.itemKind[item.kind]}${responsible}`}</>;
}

function NoItem({ phase, level }: { readonly phase: Phase; readonly level: 1 | 2 }) {
  const texts = useTexts(viewTexts);
  const words = useTexts(sessionWords);
  const Heading = `h${level}` as const;
  const sentence: Record<Phase, string> = {
    none: texts.noItemYet,
    scheduled: texts.noItemYet,
    open: texts.noItem,
    recess: texts.noItem,
    adjourned: words.phase.adjourned,
  };
  return <Heading className={styles.none}>{sentence[phase]}</Heading>;
}
