import type { VerificationAnswer } from '@diemcau/shared/protocol/api/verification';
import { formatDate } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { ErrorState } from '../../ui/ErrorState/ErrorState.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import styles from './Verification.module.css';
import { verificationTexts } from './verificationTexts.ts';

type Matching = Extract<VerificationAnswer, { readonly matches: true }>;
type Issue = NonNullable<Matching['issue']>;

/** "05/TB-BCĐ". */
const numberOf = ({ number, symbol }: Issue): string =>
  `${String(number).padStart(2, '0')}/${symbol}`;

/** What came of it: that it matches, of what session it is, and whether it still counts. */
export function Verdict({ answer }: { readonly answer: VerificationAnswer }) {
  const texts = useTexts(verificationTexts);
  if (!answer.matches) {
    return <ErrorState level={1} what={texts.differs} whatToDo={texts.differsHelp} />;
  }
  const { document, upTo, title, day, status, issue, replacedBy } = answer;
  const on = day === null ? null : formatDate(day);
  return (
    <div className={styles.page} role="status">
      <h1>{texts.matches}</h1>
      <p>{texts.madeFrom(texts.document[document], upTo, title, on)}</p>
      <StateBadge
        tone={status === 'draft' ? 'neutral' : 'good'}
        text={
          issue === null
            ? texts.status[status]
            : texts.issued(numberOf(issue), formatDate(issue.issuedOn))
        }
      />
      {replacedBy === null ? null : (
        <StateBadge
          tone="warning"
          text={texts.replaced(numberOf(replacedBy), formatDate(replacedBy.issuedOn))}
        />
      )}
      <p className={styles.soft}>{texts.limits}</p>
    </div>
  );
}
