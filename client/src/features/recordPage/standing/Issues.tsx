import type { OfficialDocument } from '@diemcau/shared/session/documents/state';
import { issueInForce, issuesOf } from '@diemcau/shared/session/documents/status';
import type { SessionState } from '@diemcau/shared/session/state';
import { useTexts } from '../../../i18n/texts.ts';
import { useConnection, useSessionId } from '../../../session/useSession.ts';
import { recordAddress } from '../recordApi.ts';
import { fullNumber, numberAndDay } from './issueWords.ts';
import styles from './Standing.module.css';
import { standingTexts } from './standingTexts.ts';

const FORMATS = ['pdf', 'docx'] as const;

interface IssuesProps {
  readonly state: SessionState;
  readonly document: OfficialDocument;
}

/** Every issue with its number, whether it counts, and its files as they were issued; the newest first. */
export function Issues({ state, document }: IssuesProps) {
  const texts = useTexts(standingTexts);
  const sessionId = useSessionId();
  const { isLive } = useConnection();
  const issues = issuesOf(state, document).toReversed();
  if (issues.length === 0) return null;
  const inForce = issueInForce(state, document);
  return (
    <section aria-labelledby="issues" className={styles.issues}>
      <h2 id="issues" className={styles.title}>
        {texts.issues}
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers */}
      <ul role="list">
        {issues.map(({ issue: { seq, details }, replacedBy }) => (
          <li key={seq}>
            <p>
              <strong>{texts.issueName(...numberAndDay(details))}</strong>
            </p>
            <p className={styles.small}>
              {replacedBy !== null
                ? texts.replacedBy(fullNumber(replacedBy.details))
                : inForce?.seq === seq
                  ? texts.inForce
                  : texts.beingReplaced}
            </p>
            {isLive ? (
              <p className={styles.files}>
                {FORMATS.map((format) => (
                  <a
                    key={format}
                    href={recordAddress(sessionId, format, { document, upTo: seq })}
                    download
                    aria-label={texts.download(format.toUpperCase(), fullNumber(details))}
                  >
                    {format.toUpperCase()}
                  </a>
                ))}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
