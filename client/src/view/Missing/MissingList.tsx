import type { MissingItem } from '@diemcau/shared/drafting/missingItem';
import { missingWords } from '@diemcau/shared/drafting/missingWords';
import { CalendarClock, TriangleAlert } from 'lucide-react';
import { Link, useLocation } from 'react-router';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useSessionId } from '../../session/useSession.ts';
import styles from './Missing.module.css';
import { missingTexts } from './missingTexts.ts';
import { addressOf, mendedAt } from './whereToMend.ts';

/** What the law asks of the document and that is not there, each with the way to where it is mended. */
export function MissingList({ items }: { readonly items: readonly MissingItem[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers
    <ul role="list" className={styles.list}>
      {items.map((item) => (
        <MissingLine key={`${item.code} ${item.target?.id ?? item.where ?? ''}`} item={item} />
      ))}
    </ul>
  );
}

const LONGEST = 90;
const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;

function MissingLine({ item }: { readonly item: MissingItem }) {
  const texts = useTexts(missingTexts);
  const language = useLanguage();
  const sessionId = useSessionId();
  const { code, where } = item;
  const { pathname } = useLocation();
  const place = mendedAt(item);
  const address = place === null ? null : addressOf(item, place, sessionId);
  const isDay = code === 'noticeDue';
  const Sign = isDay ? CalendarClock : TriangleAlert;
  return (
    <li className={styles.line}>
      <Sign size={18} aria-hidden="true" className={isDay ? styles.day : styles.sign} />
      <span>
        {missingWords[code][language]}
        {where === null ? null : (
          <span lang="vi"> {isDay ? <b>{where}</b> : shortened(where)}</span>
        )}{' '}
        {/* Whoever is there already needs no way there. */}
        {place === null || address === null || address === pathname ? null : (
          <Link to={address} className={styles.link ?? ''}>
            {texts.mend[place]}
          </Link>
        )}
      </span>
    </li>
  );
}
