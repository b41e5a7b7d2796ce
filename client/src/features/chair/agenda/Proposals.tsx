import type { SessionState } from '@diemcau/shared/session/state';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { senderName } from '../../../session/names.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import styles from '../Chair.module.css';
import { useChairDialog } from '../dialogs.ts';
import { agendaTexts } from './agendaTexts.ts';

/** Items that points and agencies propose and that wait for a decision (AGE-10). */
export function Proposals({ state }: { readonly state: SessionState }) {
  const open = useChairDialog();
  const language = useLanguage();
  const texts = useTexts(agendaTexts);
  const { proposals, proposalOrder } = state.agenda;
  const waiting = proposalOrder
    .flatMap((id) => proposals[id] ?? [])
    .filter(({ status }) => status === 'submitted');
  if (waiting.length === 0) return null;
  return (
    <section className={styles.proposals} aria-labelledby="chair-proposals">
      <h3 id="chair-proposals" className={styles.label}>
        {texts.proposals} ({waiting.length})
      </h3>
      {waiting.map(({ proposalId, title, explanation, submitter }) => (
        <article key={proposalId} className={styles.proposal}>
          <p>
            <strong>{title}</strong>
          </p>
          <p className={styles.quiet}>{texts.from(senderName(state, submitter, language))}</p>
          {explanation === null ? null : <p>{explanation}</p>}
          <div className={styles.acts}>
            <Button onPress={() => open({ kind: 'placeProposal', proposalId })}>
              {texts.place}
            </Button>
            <Button onPress={() => open({ kind: 'mergeProposal', proposalId })}>
              {texts.merge}
            </Button>
            <Button kind="bare" onPress={() => open({ kind: 'declineProposal', proposalId })}>
              {texts.decline}
            </Button>
          </div>
        </article>
      ))}
    </section>
  );
}
