import type { TakenDirective } from '@diemcau/shared/session/followUp/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { formatDate } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { deadlineWords } from '../../session/deadlineWords.ts';
import { Disclosure } from '../../ui/Disclosure/Disclosure.tsx';
import styles from '../FollowUp/FollowUp.module.css';
import { followUpTexts } from '../FollowUp/followUpTexts.ts';
import { TaskBadge } from '../FollowUp/TaskBadge.tsx';

interface TakenOverProps {
  readonly state: Pick<SessionState, 'followUp'>;
  readonly level?: 2 | 3 | 4;
}

/** What earlier sessions gave and is not done, as it stood when it was taken over; behind its count. */
export function TakenOver({ state: { followUp }, level = 3 }: TakenOverProps) {
  const texts = useTexts(followUpTexts);
  const { directives, counts, asOf } = followUp;
  if (counts === null) return null;
  return (
    <Disclosure title={texts.takenOver(directives.length)} level={level}>
      <p className={styles.quiet}>
        {texts.counts(counts)}. {asOf === null ? null : texts.asOf(formatDate(asOf))}
      </p>
      {directives.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <section
          className={styles.window}
          aria-label={texts.takenOver(directives.length)}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
        >
          <ol className={styles.taken}>
            {directives.map((directive) => (
              <li
                key={`${directive.sessionId} ${directive.directiveId} ${directive.addresseeUnitId}`}
              >
                <Taken directive={directive} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </Disclosure>
  );
}

function Taken({ directive }: { readonly directive: TakenDirective }) {
  const texts = useTexts(followUpTexts);
  const language = useLanguage();
  const { leads, due, lastReport, percent, state } = directive;
  const wording = deadlineWords(directive, language);
  const facts = [
    `${texts.lead}: ${leads.length === 0 ? texts.unnamed : leads.join(', ')}`,
    `${texts.deadline}: ${state === 'extended' && due !== null ? formatDate(due) : wording}`,
    percent === null ? null : texts.percent(percent),
  ];
  return (
    <>
      <TaskBadge state={state} />
      <p className={styles.work}>{directive.text}</p>
      <p className={styles.quiet}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      {lastReport === null ? null : (
        <p className={styles.quiet}>
          {texts.lastReport}, {formatDate(lastReport.on)}: {lastReport.text}
        </p>
      )}
    </>
  );
}

/** The same while its agenda item is under discussion; nothing else at other times. */
export function TakenOverNow({
  state,
}: {
  readonly state: Pick<SessionState, 'followUp' | 'agenda'>;
}) {
  const { itemId } = state.followUp;
  if (itemId === null || state.agenda.currentItemId !== itemId) return null;
  return <TakenOver state={state} />;
}
