import { DelegationPage } from '../../delegation/DelegationPage.tsx';
import { useDelegationTabs } from '../../delegation/delegationTabs.tsx';
import { useTexts } from '../../i18n/texts.ts';
import { sessionWords } from '../../session/words.ts';

/** The page of a point: take part, raise what blocks, see what becomes of it. */
export function PointPage() {
  const words = useTexts(sessionWords);
  return <DelegationPage role={words.role.point} tabs={useDelegationTabs()} />;
}
