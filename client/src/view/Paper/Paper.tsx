import type { RecordModel } from '@diemcau/shared/record/model';
import { recipientLines, superiorAbbreviated } from '@diemcau/shared/record/wording';
import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import styles from './Paper.module.css';

/* A Vietnamese document is Vietnamese in every language of the page: its fixed words stand here. */
const NATION = 'Cộng hòa xã hội chủ nghĩa Việt Nam';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const RECIPIENTS = 'Nơi nhận:';

/** A sheet as official documents look (30/2020/NĐ-CP, Phụ lục I): white in the dark theme too, as paper is. */
export function Paper({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <article className={styles.paper} data-theme="light" lang="vi" aria-label={label}>
      {children}
    </article>
  );
}

export interface PaperHeading {
  readonly superior: string | null;
  readonly body: string;
  /** "Số: …/TB-BCĐ". */
  readonly number: string;
  /** "Điện Biên, ngày … tháng … năm …". */
  readonly dateline: string;
  readonly kind: string;
  readonly subject: string;
}

/** Issuing body and number at the left, the nation's name, place and date at the right, then what it is. */
export function PaperHead({ heading }: { readonly heading: PaperHeading }) {
  const { superior, body, number, dateline, kind, subject } = heading;
  return (
    <header>
      <div className={styles.head}>
        <div>
          {superior === null ? null : (
            <p className={styles.upper}>{superiorAbbreviated(superior)}</p>
          )}
          <p className={classes(styles.upper, styles.bold)}>{body}</p>
          <hr className={styles.rule} />
        </div>
        <div>
          <p className={classes(styles.upper, styles.bold)}>{NATION}</p>
          <p>
            <span className={styles.motto}>{MOTTO}</span>
          </p>
        </div>
        <p className={styles.number}>{number}</p>
        <p className={styles.date}>{dateline}</p>
      </div>
      <div className={styles.subject}>
        <p className={styles.bold}>{kind}</p>
        <p className={styles.bold}>{subject}</p>
      </div>
    </header>
  );
}

/** One paragraph of running text. */
export function PaperParagraph({ children }: { readonly children: ReactNode }) {
  return <p className={styles.paragraph}>{children}</p>;
}

type Signature = RecordModel['signature'];

interface PaperFootProps {
  readonly signature: Signature;
  /** Minutes are signed at the left by the secretary, too. */
  readonly secretarySignature?: Signature | null;
  readonly recipients: readonly string[];
}

/** Whom it goes to at the left, who signs at the right. */
export function PaperFoot({ signature, secretarySignature = null, recipients }: PaperFootProps) {
  return (
    <footer className={styles.foot}>
      <div>
        {secretarySignature === null ? null : <SignatureLines signature={secretarySignature} />}
        {recipients.length === 0 ? null : (
          <div className={styles.recipients}>
            <p>{RECIPIENTS}</p>
            <ul>
              {recipientLines(recipients).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <SignatureLines signature={signature} />
    </footer>
  );
}

function SignatureLines({
  signature: { authority, office, otherOffice, name },
}: {
  readonly signature: Signature;
}) {
  return (
    <div className={styles.signature}>
      <p>{authority}</p>
      <p>{office}</p>
      <div className={styles.name}>
        <p>{otherOffice}</p>
        <p>{name}</p>
      </div>
    </div>
  );
}
